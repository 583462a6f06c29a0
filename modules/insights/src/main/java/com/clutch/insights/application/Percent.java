package com.clutch.insights.application;

/** Percentages with one decimal. */
public final class Percent {

    private Percent() {}

    /** The part of the whole; zero when there is no whole. */
    public static double of(double part, double whole) {
        return whole == 0 ? 0 : rounded(part / whole);
    }

    /** From one value to the next; from zero to anything more counts as 100. */
    public static double change(double previous, double value) {
        if (previous == 0) {
            return value > 0 ? 100 : value < 0 ? -100 : 0;
        }
        return rounded((value - previous) / Math.abs(previous));
    }

    private static double rounded(double share) {
        return Math.round(1000.0 * share) / 10.0;
    }
}
