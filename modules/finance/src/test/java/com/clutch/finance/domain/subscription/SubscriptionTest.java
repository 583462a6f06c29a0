package com.clutch.finance.domain.subscription;

import static com.clutch.testing.Refusals.noSuchMove;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.Subscription.Subscriber;
import com.clutch.finance.domain.subscription.Subscription.Terms;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-02-10T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 10);
    private static final UUID INVOICE = new UUID(0, 5);
    private static final Plan GOLD = PlanTest.plan("Gold", PlanStatus.ACTIVE, Interval.YEARLY);

    @Test
    void thePeriodAfterAShortMonthEndsOnThe31stAgain() {
        var march = active().renew(null, null, NOW);
        assertThat(march.periodStart()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(march.periodEnd()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(march.renew(null, null, NOW).periodEnd()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(march.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(march.version()).isEqualTo(2);
    }

    @Test
    void daysBeginInTheZoneOfTheCustomer() {
        assertThat(active().renew(null, null, NOW).nextActionAt()).isEqualTo("2026-03-30T22:00:00Z");
        assertThat(active().startOf(TODAY)).isEqualTo("2026-02-09T22:00:00Z");
    }

    @Test
    void anotherIntervalCountsFromTheEndOfTheRunningPeriod() {
        var yearly = active().schedule(GOLD, NOW).renew(GOLD, terms(Interval.YEARLY), NOW);
        assertThat(yearly.planId()).isEqualTo(GOLD.id());
        assertThat(yearly.planName()).isEqualTo("Gold");
        assertThat(yearly.nextPlanId()).isNull();
        assertThat(yearly.periodStart()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(yearly.periodEnd()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(yearly.renew(null, null, NOW).periodEnd()).isEqualTo(LocalDate.of(2028, 2, 28));
    }

    @Test
    void anUpgradeKeepsThePeriodAndForgetsTheScheduledPlan() {
        var terms = terms(Interval.MONTHLY);
        var upgraded = active().schedule(GOLD, NOW).upgrade(GOLD, terms, NOW);
        assertThat(upgraded.planId()).isEqualTo(GOLD.id());
        assertThat(upgraded.terms()).isEqualTo(terms);
        assertThat(upgraded.nextPlanId()).isNull();
        assertThat(upgraded.periodEnd()).isEqualTo(active().periodEnd());
        assertThat(active().schedule(GOLD, NOW).nextPlanId()).isEqualTo(GOLD.id());
    }

    @Test
    void isUnpaidAfterTheThirdFailedCharge() {
        var first = active().invoiced(INVOICE).failed(NOW);
        assertThat(first.status()).isEqualTo(SubscriptionStatus.PAST_DUE);
        assertThat(first.nextActionAt()).isEqualTo(NOW.plus(Duration.ofDays(3)));

        var second = first.failed(NOW);
        assertThat(second.status()).isEqualTo(SubscriptionStatus.PAST_DUE);

        var third = second.failed(NOW);
        assertThat(third.status()).isEqualTo(SubscriptionStatus.UNPAID);
        assertThat(third.nextActionAt()).isNull();
        assertThat(third.openInvoiceId()).isEqualTo(INVOICE);
    }

    @Test
    void comesBackWithAnyPayment() {
        var paid =
                active().invoiced(INVOICE).failed(NOW).failed(NOW).failed(NOW).paid(NOW);
        assertThat(paid.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(paid.openInvoiceId()).isNull();
        assertThat(paid.failedAttempts()).isZero();
        assertThat(paid.nextActionAt()).isEqualTo(paid.startOf(paid.periodEnd()));
    }

    @Test
    void aPaymentOrAFailedChargeChangesNothingOnceItHasEnded() {
        var ended = active().invoiced(INVOICE).end(SubscriptionStatus.CANCELLED, NOW);
        assertThat(ended.failed(NOW)).isSameAs(ended);
        assertThat(ended.paid(NOW))
                .returns(SubscriptionStatus.CANCELLED, Subscription::status)
                .returns(null, Subscription::nextActionAt)
                .returns(null, Subscription::openInvoiceId);
        var expired = active().end(SubscriptionStatus.EXPIRED, NOW);
        assertThat(expired.failed(NOW)).isSameAs(expired);
    }

    @Test
    void aBreakOutlastsThePaymentAndTheFailedChargeThatWereUnderWay() {
        var paused = active().invoiced(INVOICE).charging(NOW).pause(TODAY, NOW);
        assertThat(paused.paid(NOW))
                .returns(SubscriptionStatus.PAUSED, Subscription::status)
                .returns(null, Subscription::nextActionAt);
        assertThat(paused.failed(NOW))
                .returns(SubscriptionStatus.PAUSED, Subscription::status)
                .returns(1, Subscription::failedAttempts)
                .returns(null, Subscription::nextActionAt);
    }

    @Test
    void theDaysOfABreakAreAddedToThePeriod() {
        var back = active().pause(TODAY, NOW).resume(TODAY.plusDays(10), NOW);
        assertThat(back.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(back.periodEnd()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(back.nextActionAt()).isEqualTo(back.startOf(LocalDate.of(2026, 3, 10)));
        assertThat(back.pausedOn()).isNull();

        var next = back.renew(null, null, NOW);
        assertThat(next.periodStart()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(next.periodEnd()).isEqualTo(LocalDate.of(2026, 4, 10));
    }

    @Test
    void nothingIsDoneWhileAChargeIsUnderWayAndWhatCouldNotBeDoneIsTriedInAnHour() {
        assertThat(active().charging(NOW).nextActionAt()).isNull();
        assertThat(active().postpone(NOW).nextActionAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    void endsNowOrWithThePeriod() {
        var later = active().schedule(GOLD, NOW).cancelLater(NOW);
        assertThat(later.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(later.cancelAtPeriodEnd()).isTrue();
        assertThat(later.nextPlanId()).isNull();

        var ended = active().end(SubscriptionStatus.CANCELLED, NOW);
        assertThat(ended.endedAt()).isEqualTo(NOW);
        assertThat(ended.nextActionAt()).isNull();
    }

    @Test
    void refusesMovesThatThereAreNot() {
        var ended = active().end(SubscriptionStatus.EXPIRED, NOW);
        noSuchMove("expired", List.of(), () -> ended.cancelLater(NOW));
        noSuchMove("expired", List.of(), () -> ended.pause(TODAY, NOW));
        noSuchMove(
                "past_due",
                List.of("active", "unpaid", "cancelled"),
                () -> active().failed(NOW).pause(TODAY, NOW));
        noSuchMove("active", List.of("past_due", "paused", "cancelled", "expired"), () -> active().resume(TODAY, NOW));
    }

    private static Subscription active() {
        return new Subscription(
                new UUID(0, 1),
                1,
                new Subscriber(null, "Delta Cars", "books@delta.example"),
                new UUID(0, 2),
                "Silver",
                terms(Interval.MONTHLY),
                null,
                SubscriptionStatus.ACTIVE,
                ZoneId.of("Africa/Cairo"),
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 1, 31),
                0,
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 2, 28),
                false,
                true,
                PaymentMethod.CARD,
                "card",
                null,
                0,
                null,
                null,
                NOW,
                NOW,
                NOW);
    }

    private static Terms terms(Interval interval) {
        var price = new Money(new BigDecimal("300"), "EGP");
        return new Terms(1, price, price, interval);
    }
}
