package com.clutch.finance;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.events.EventHeader;
import com.clutch.events.finance.ExpenseChanged;
import com.clutch.events.finance.PaymentRefunded;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.payment.PaymentAcceptance;
import com.clutch.finance.application.payment.PaymentRefunding;
import com.clutch.finance.domain.Parties;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.Scenario;

/** What finance hears and tells, over the real registry of events. */
@ApplicationModuleTest(extraIncludes = "testing")
class FinanceModuleTest {

    @Autowired
    ExpenseSubmission submission;

    @Autowired
    PaymentAcceptance acceptance;

    @Autowired
    PaymentRefunding refunding;

    @Autowired
    Parties parties;

    @Autowired
    Clock clock;

    private final Actor mona = FinanceFixture.actor(1, "mona@clutch.test");

    @BeforeEach
    void start() {
        TestDatabase.reset();
    }

    @Test
    void tellsOfAnExpense(Scenario scenario) {
        scenario.stimulate(() -> submission.submit(claim(), mona))
                .andWaitForEventOfType(ExpenseChanged.class)
                .toArriveAndVerify(event -> assertThat(event.state().status()).isEqualTo("pending"));
    }

    @Test
    void answersARequestForSnapshots(Scenario scenario) {
        submission.submit(claim(), mona);
        var request = new SnapshotRequested(
                new EventHeader(
                        Ids.at(clock.instant()), clock.instant(), "SYSTEM", mona.id(), "test", null, null, null, "c-1"),
                Ids.at(clock.instant()),
                ExpenseChanged.TOPIC);
        scenario.publish(request)
                .andWaitForEventOfType(SnapshotCompleted.class)
                .toArriveAndVerify(done -> assertThat(done.count()).isEqualTo(1));
    }

    @Test
    void tellsEveryRefundAgain(Scenario scenario) {
        var payment = acceptance.accept(
                new PaymentAcceptance.Order(
                        new BigDecimal("10"),
                        "EGP",
                        PaymentMethod.CASH,
                        null,
                        null,
                        new Purpose(mona.id(), null, null, null, null, null),
                        null,
                        true),
                null,
                mona);
        refunding.refund(payment.id(), new BigDecimal("3"), null, null, mona);
        refunding.refund(payment.id(), new BigDecimal("4"), null, null, mona);
        var request = new SnapshotRequested(
                new EventHeader(
                        Ids.at(clock.instant()), clock.instant(), "SYSTEM", mona.id(), "test", null, null, null, "c-1"),
                Ids.at(clock.instant()),
                PaymentRefunded.TOPIC);
        scenario.publish(request)
                .andWaitForEventOfType(SnapshotCompleted.class)
                .toArriveAndVerify(done -> assertThat(done.count()).isEqualTo(2));
    }

    @Test
    void keepsTheNewestOfWhatItHearsOfPeople() {
        var id = new UUID(3, 3);
        parties.hear(
                new Parties.Party(id, 2, "Mona Adel", "m@clutch.test", "hr", ZoneId.of("Africa/Cairo")),
                clock.instant());
        parties.hear(
                new Parties.Party(id, 1, "Mona", "m@clutch.test", "hr", ZoneId.of("Africa/Cairo")), clock.instant());
        assertThat(parties.find(id).orElseThrow().name()).isEqualTo("Mona Adel");
    }

    private static ExpenseSubmission.Claim claim() {
        return new ExpenseSubmission.Claim(new BigDecimal("10"), "EGP", "fuel", "Diesel", null, null, null, null);
    }
}
