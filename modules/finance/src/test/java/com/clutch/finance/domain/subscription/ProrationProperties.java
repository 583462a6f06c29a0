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

    @Provide
    Arbitrary<Interval> intervals() {
        return Arbitraries.of(Interval.MONTHLY, Interval.QUARTERLY, Interval.YEARLY);
    }
}
