package com.clutch.insights.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What fleet or assets say something cost, as it was at some version: fuel, finished work, insurance, tolls. These records are where
 * such costs count; an expense in finance that names one of them pays for it and does not count again. Standing still and
 * depreciation are no money that leaves the company and not among the costs.
 *
 * @param topic who told
 * @param gone whether it was removed
 * @param amount in hundredths of the currency
 * @param base the same in hundredths of EGP, null while there is no rate for its first day
 * @param firstDay null as long as it does not count, such as work that is not finished; days are of the company's zone
 * @param lastDay the same as the first day unless the cost is spread evenly over days
 */
public record Cost(
        String topic,
        UUID costId,
        long version,
        boolean gone,
        CostKind kind,
        String currency,
        long amount,
        @Nullable Long base,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay)
        implements Fact {

    /** The same by another rate. */
    public Cost withBase(@Nullable Long other) {
        return new Cost(topic, costId, version, gone, kind, currency, amount, other, firstDay, lastDay);
    }

    @Override
    public List<Posting> postings(ZoneId zone) {
        var postings = new ArrayList<Posting>();
        if (gone || firstDay == null || lastDay == null) {
            return postings;
        }
        spread(postings, Figure.COST_IN_CURRENCY, currency, amount, firstDay, lastDay);
        if (base == null) {
            spread(postings, Figure.COST_WITHOUT_RATE, currency, amount, firstDay, lastDay);
        } else {
            spread(postings, kind.figure(), "", base, firstDay, lastDay);
        }
        return postings;
    }

    // Rounded by the running total, so that the parts are exactly the whole; fleet spreads in the same way.
    private void spread(
            List<Posting> postings, Figure figure, String part, long whole, LocalDate first, LocalDate last) {
        var days = ChronoUnit.DAYS.between(first, last) + 1;
        var before = 0L;
        for (var day = 1L; day <= days; day++) {
            var upTo = Math.round((double) whole * day / days);
            if (upTo != before) {
                postings.add(new Posting(figure, part, first.plusDays(day - 1), upTo - before, costId));
            }
            before = upTo;
        }
    }
}
