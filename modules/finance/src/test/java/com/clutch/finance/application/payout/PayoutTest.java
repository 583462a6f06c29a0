package com.clutch.finance.application.payout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.events.finance.PayoutChanged;
import com.clutch.finance.FinanceFixture;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PayoutTest extends FinanceFixture {

    @Autowired
    CommissionRecording recording;

    @Autowired
    PayoutRun run;

    @Autowired
    PayoutControl control;

    @Autowired
    PayoutQueries payouts;

    private final Actor laila = actor(4, "laila@clutch.test");

    @Test
    void paysAPartnerForAWeekWithFourEyes() {
        record(1, "1000");
        record(2, "500");
        assertThat(run.run(mona)).isZero();
        clock.advance(Duration.ofDays(7));
        assertThat(run.run(mona)).isEqualTo(1);
        assertThat(run.run(mona)).isZero();
        var payout = payouts.list(all(), PageRequest.first(5)).items().getFirst();
        assertThat(payout.totalRevenue()).isEqualByComparingTo("1500");
        assertThat(payout.commission()).isEqualByComparingTo("150");
        assertThat(payout.vat()).isEqualByComparingTo("21");
        assertThat(payout.netPayout()).isEqualByComparingTo("1329");
        assertThat(payout.periodStart()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertRefused(
                FinanceError.DEDUCTIONS_ABOVE_NET,
                () -> control.deduct(payout.id(), ExpectedVersion.ANY, new BigDecimal("1329.01"), "damage", mona));
        control.deduct(payout.id(), ExpectedVersion.ANY, new BigDecimal("29"), "damage", mona);
        assertRefused(FinanceError.SAME_PERSON, () -> control.approve(payout.id(), ExpectedVersion.ANY, mona));
        control.approve(payout.id(), ExpectedVersion.ANY, omar);
        assertRefused(FinanceError.SAME_PERSON, () -> control.send(payout.id(), ExpectedVersion.ANY, omar));
        control.send(payout.id(), ExpectedVersion.ANY, laila);
        var done = control.complete(payout.id(), ExpectedVersion.ANY, "bank-1", omar);
        assertThat(done.netPayout()).isEqualByComparingTo("1300");
        assertThat(balance(LedgerAccount.PARTNER_PAYABLES)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.PARTNER_DEDUCTIONS)).isEqualByComparingTo("29");
        assertReconciled();
    }

    @Test
    void recordsACommissionOnceAndPaysItOnce() throws Exception {
        var failures = atOnce(10, _ -> record(1, "1000"));
        assertThat(failures).hasSize(9).allMatch(no -> ((DomainException) no).code() == FinanceError.COMMISSION_EXISTS);
        clock.advance(Duration.ofDays(7));
        assertThat(atOnce(5, _ -> run.run(mona))).isEmpty();
        assertThat(payouts.list(all(), PageRequest.first(5)).total()).isEqualTo(1);
    }

    @Test
    void twoPeopleApproveAtOnceAndOneDoes() throws Exception {
        record(1, "1000");
        clock.advance(Duration.ofDays(7));
        run.run(mona);
        var id = payouts.list(all(), PageRequest.first(5)).items().getFirst().id();
        assertThat(atOnce(2, number -> control.approve(id, ExpectedVersion.ANY, number == 0 ? omar : laila)))
                .hasSize(1);
    }

    @Test
    void givesTheOrdersOfACancelledPayoutToTheNextRun() {
        record(1, "1000");
        clock.advance(Duration.ofDays(7));
        run.run(mona);
        var id = payouts.list(all(), PageRequest.first(5)).items().getFirst().id();
        control.cancel(id, ExpectedVersion.ANY, "wrong account", mona);
        assertThat(run.run(mona)).isEqualTo(1);
        assertThat(events.of(PayoutChanged.class)).hasSize(3);
    }

    @Test
    void answersTheContractOverHttp() throws Exception {
        record(1, "1000");
        call(post("/api/v1/finance/payouts/run"), null, mona)
                .andExpect(jsonPath("$.data.prepared").value(0));
        call(get("/api/v1/payouts?period=30d"), null, reader)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data").isEmpty());
        call(get("/api/v1/finance/commissions"), null, reader)
                .andExpect(jsonPath("$.data[0].partnerNet").value(886.0));
    }

    private void record(int order, String amount) {
        recording.record(
                new CommissionRecording.OrderWish(
                        new UUID(5, 1),
                        "Delta Garage",
                        new UUID(6, order),
                        new BigDecimal(amount),
                        "EGP",
                        BigDecimal.TEN),
                mona);
    }

    private static PayoutQueries.PayoutFilter all() {
        return new PayoutQueries.PayoutFilter(null, null, null, null);
    }
}
