package com.clutch.finance.domain.payout;

import static com.clutch.testing.Refusals.noSuchMove;
import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayoutTest {

    private static final Instant NOW = Instant.parse("2026-05-20T09:00:00Z");
    private static final UUID PREPARER = new UUID(0, 1);
    private static final UUID APPROVER = new UUID(0, 2);
    private static final UUID SENDER = new UUID(0, 3);

    @Test
    void theCompanyKeepsItsCommissionAndTheVatOnIt() {
        assertThat(pending().net()).isEqualTo(pounds("886"));
        var commission = new Commission(
                new UUID(0, 7),
                new UUID(0, 8),
                "Nile Wash",
                new UUID(0, 9),
                pounds("200"),
                BigDecimal.TEN,
                pounds("20"),
                pounds("2.80"),
                null,
                NOW,
                PREPARER);
        assertThat(commission.partnerNet()).isEqualTo(pounds("177.20"));
    }

    @Test
    void aDeductionReplacesTheOneBefore() {
        var less = pending().deduct(pounds("100"), "broken mirror", NOW);
        assertThat(less.net()).isEqualTo(pounds("786"));
        assertThat(less.deductionReason()).isEqualTo("broken mirror");

        var everything = less.deduct(pounds("886"), "all of it", NOW);
        assertThat(everything.net()).isEqualTo(pounds("0"));
        refused(FinanceError.DEDUCTIONS_ABOVE_NET, () -> everything.deduct(pounds("886.01"), "more", NOW));
    }

    @Test
    void takesThreePeopleToLeaveTheHouse() {
        var approved = pending().approve(APPROVER, NOW);
        assertThat(approved.approvedBy()).isEqualTo(APPROVER);
        refused(FinanceError.SAME_PERSON, () -> pending().approve(PREPARER, NOW));

        var sent = approved.send(SENDER, NOW);
        assertThat(sent.status()).isEqualTo(PayoutStatus.PROCESSING);
        assertThat(sent.sentBy()).isEqualTo(SENDER);
        refused(FinanceError.SAME_PERSON, () -> approved.send(APPROVER, NOW));

        var done = sent.complete("bank-7", NOW);
        assertThat(done.status()).isEqualTo(PayoutStatus.COMPLETED);
        assertThat(done.transactionId()).isEqualTo("bank-7");
        assertThat(done.completedAt()).isEqualTo(NOW);
        assertThat(done.version()).isEqualTo(4);
    }

    @Test
    void isApprovedAnewAfterTheBankCouldNotDoIt() {
        var failed = pending().approve(APPROVER, NOW).send(SENDER, NOW).fail("account closed", NOW);
        assertThat(failed.status()).isEqualTo(PayoutStatus.FAILED);
        assertThat(failed.failureReason()).isEqualTo("account closed");
        noSuchMove("failed", List.of("approved", "cancelled"), () -> failed.send(SENDER, NOW));

        var again = failed.approve(SENDER, NOW);
        assertThat(again.status()).isEqualTo(PayoutStatus.APPROVED);
        assertThat(again.sentBy()).isNull();
        assertThat(again.failureReason()).isNull();
    }

    @Test
    void nothingIsTakenOffOnceItWasApproved() {
        var failed = pending().approve(APPROVER, NOW).send(SENDER, NOW).fail("account closed", NOW);
        refused(FinanceError.DEDUCTIONS_ABOVE_NET, () -> failed.deduct(pounds("1"), "late", NOW));
        noSuchMove(
                "approved",
                List.of("processing", "cancelled"),
                () -> pending().approve(APPROVER, NOW).deduct(pounds("1"), "late", NOW));
    }

    @Test
    void cannotBeCancelledWhileTheBankIsAtIt() {
        var cancelled = pending().cancel("wrong week", NOW);
        assertThat(cancelled.status()).isEqualTo(PayoutStatus.CANCELLED);
        assertThat(cancelled.failureReason()).isEqualTo("wrong week");
        var sent = pending().approve(APPROVER, NOW).send(SENDER, NOW);
        noSuchMove("processing", List.of("completed", "failed"), () -> sent.cancel("stop", NOW));
        noSuchMove("pending", List.of("approved", "cancelled"), () -> pending().complete("bank-7", NOW));
        noSuchMove("pending", List.of("approved", "cancelled"), () -> pending().fail("no", NOW));
        noSuchMove("processing", List.of("completed", "failed"), () -> sent.approve(APPROVER, NOW));
    }

    private static Payout pending() {
        return new Payout(
                new UUID(0, 5),
                1,
                new UUID(0, 8),
                "Nile Wash",
                LocalDate.of(2026, 5, 10),
                LocalDate.of(2026, 5, 17),
                4,
                pounds("1000"),
                pounds("100"),
                pounds("14"),
                pounds("0"),
                null,
                PayoutStatus.PENDING,
                PREPARER,
                null,
                null,
                null,
                null,
                null,
                NOW,
                NOW);
    }

    private static Money pounds(String amount) {
        return new Money(new BigDecimal(amount), "EGP");
    }
}
