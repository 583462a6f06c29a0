package com.clutch.finance.domain.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ProrationProperties {

    private static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    @Property(tries = 2000)
    void sharesOfAnyDivisionAddUpToThePrice(
            @ForAll @LongRange(min = 0, max = 100_000_000) long minor,
            @ForAll @IntRange(max = 20_000) int firstDay,
            @ForAll("intervals") Interval interval,
            @ForAll @Size(max = 12) List<@IntRange(max = 400) Integer> cuts) {
        var price = new Money(BigDecimal.valueOf(minor, 2), "EGP");
        var start = LocalDate.of(1996, 1, 1).plusDays(firstDay);
        var end = start.plusMonths(interval.months());
        var from = start;
        var sum = Money.zero("EGP");
        for (var cut : cuts.stream().sorted().toList()) {
            var to = start.plusDays(cut).isAfter(end) ? end : start.plusDays(cut);
            sum = sum.plus(Proration.share(price, start, end, from, to));
            from = to;
        }
        assertThat(sum.plus(Proration.share(price, start, end, from, end))).isEqualTo(price);
    }

    @Property(tries = 2000)
    void periodsFollowOneAnotherInAnyZone(
            @ForAll @IntRange(max = 20_000) int firstDay,
            @ForAll @IntRange(max = 2000) int zone,
            @ForAll("intervals") Interval interval) {
        var zoneId = ZoneId.of(ZONES.get(zone % ZONES.size()));
        var start = LocalDate.of(1996, 1, 1).plusDays(firstDay);
        var current = SubscriptionSamples.starting(start, interval, zoneId);
        for (var period = 0; period < 14; period++) {
            var next = current.renew(null, null, Instant.EPOCH);
            assertThat(next.periodStart()).isEqualTo(current.periodEnd());
            assertThat(next.periodEnd()).isEqualTo(start.plusMonths((long) interval.months() * (period + 2)));
            assertThat(next.startOf(next.periodEnd())).isAfter(current.startOf(current.periodEnd()));
            assertThat(LocalDate.ofInstant(next.startOf(next.periodEnd()), zoneId))
                    .isEqualTo(next.periodEnd());
            current = next;
        }
    }

    /** Around every change of clocks there is in twelve years, leap years and month ends among them, in every zone. */
    @Example
    void theDaysOfAPeriodAroundAnyChangeOfClocksAddUpToThePrice() {
        var price = new Money(new BigDecimal("99.99"), "EGP");
        var looked = 0;
        for (var name : ZONES) {
            var zone = ZoneId.of(name);
            var until = Instant.parse("2032-01-01T00:00:00Z");
            var rules = zone.getRules();
            for (var change = rules.nextTransition(Instant.parse("2020-01-01T00:00:00Z"));
                    change != null && change.getInstant().isBefore(until);
                    change = rules.nextTransition(change.getInstant())) {
                for (var shift = -1; shift <= 1; shift++) {
                    var start = change.getDateTimeBefore().toLocalDate().plusDays(shift);
                    addsUp(price, SubscriptionSamples.starting(start, Interval.MONTHLY, zone));
                    addsUp(price, SubscriptionSamples.starting(start.minusMonths(1), Interval.MONTHLY, zone));
                    looked++;
                }
            }
        }
        assertThat(looked).isGreaterThan(1000);
    }

    private static void addsUp(Money price, Subscription subscription) {
        var start = subscription.periodStart();
        var end = subscription.periodEnd();
        var sum = Money.zero("EGP");
        for (var day = start; day.isBefore(end); day = day.plusDays(1)) {
            var share = Proration.share(price, start, end, day, day.plusDays(1));
            assertThat(share.isPositive()).isTrue();
            sum = sum.plus(share);
            // A day that is skipped by the zone begins when the next one does, and none begins twice.
            assertThat(subscription.startOf(day)).isBeforeOrEqualTo(subscription.startOf(day.plusDays(1)));
        }
        assertThat(sum).isEqualTo(price);
        assertThat(subscription.startOf(start)).isBefore(subscription.startOf(end));
    }

    @Provide
    Arbitrary<Interval> intervals() {
        return Arbitraries.of(Interval.MONTHLY, Interval.QUARTERLY, Interval.YEARLY);
    }
}
