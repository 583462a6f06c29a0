package com.clutch.insights.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One figure moves by an amount on a day. What the facts of one thing post depends on these facts alone, so the order of arrival
 * does not matter.
 *
 * @param part share of the figure such as a currency; empty for the whole
 * @param day in the time zone of the company
 * @param amount never zero
 * @param subject what is counted
 */
public record Posting(Figure figure, String part, LocalDate day, long amount, UUID subject)
        implements Comparable<Posting> {

    private static final Comparator<Posting> ORDER =
            Comparator.comparing(Posting::figure).thenComparing(Posting::part).thenComparing(Posting::day);

    /** One for the whole figure. */
    public Posting(Figure figure, LocalDate day, long amount, UUID subject) {
        this(figure, "", day, amount, subject);
    }

    /** The same with another amount. */
    public Posting with(long other) {
        return new Posting(figure, part, day, other, subject);
    }

    /** Where it counts, whatever the subject: one order for all, so that two transactions do not wait for each other in a circle. */
    @Override
    public int compareTo(Posting other) {
        return ORDER.compare(this, other);
    }
}
