package com.clutch.insights.domain.forecast;

import java.time.LocalDate;
import java.util.Arrays;

/** Figures at equal distances, without a gap: a day on which nothing happened has a zero. */
public final class Series {

    private final LocalDate start;
    private final Step step;
    private final double[] values;

    /**
     * A series.
     *
     * @param start day of the first value, or first day of its month or quarter
     * @param values in the order of time; copied
     */
    public Series(LocalDate start, Step step, double... values) {
        this.start = start;
        this.step = step;
        this.values = values.clone();
    }

    /** Distance between two values. */
    public Step step() {
        return step;
    }

    /** How many values there are. */
    public int length() {
        return values.length;
    }

    /** The value at a place, from 0. */
    public double at(int index) {
        return values[index];
    }

    /** A copy of the values. */
    public double[] values() {
        return values.clone();
    }

    /** The day of a place, which may lie beyond the end. */
    public LocalDate day(int index) {
        return step.after(start, index);
    }

    /** The series as it was known when it had so many values. */
    public Series first(int length) {
        return new Series(start, step, Arrays.copyOf(values, length));
    }

    boolean isPositive() {
        return values.length > 0 && Arrays.stream(values).allMatch(value -> value > 0);
    }

    double mean() {
        return Arrays.stream(values).average().orElse(0);
    }
}
