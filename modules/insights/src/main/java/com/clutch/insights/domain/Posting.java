package com.clutch.insights.domain;

import java.time.LocalDate;

/**
 * One figure moves by an amount on a day. What a fact posts depends on the fact alone, so the order of arrival does not matter.
 *
 * @param day in the time zone of the company
 * @param amount never zero
 */
public record Posting(Figure figure, LocalDate day, long amount) implements Comparable<Posting> {

    /** The same, undone. */
    public Posting reversed() {
        return new Posting(figure, day, -amount);
    }

    /** One order for all, so that two transactions that move the same figures do not wait for each other in a circle. */
    @Override
    public int compareTo(Posting other) {
        var byFigure = figure.compareTo(other.figure);
        return byFigure != 0 ? byFigure : day.compareTo(other.day);
    }
}
