package com.clutch.app.demo;

import java.util.List;

/**
 * What looks like chance in the demo year and is the same every time: a number is mixed out of the name of a question and whom it
 * is about (the finalizer of SplitMix64: Steele, Lea and Flood, Fast splittable pseudorandom number generators, OOPSLA 2014). The
 * answer to one question does not depend on which others were asked before.
 */
final class Chance {

    private static final double ONE = 0x1.0p53;

    private Chance() {}

    /** A number from 0 to below 1. */
    static double share(String question, long... about) {
        var mixed = mix(question.hashCode());
        for (var part : about) {
            mixed = mix(mixed ^ part + 0x9E3779B97F4A7C15L);
        }
        return (mixed >>> 11) / ONE;
    }

    /** Whether something happens that happens with the probability. */
    static boolean happens(double probability, String question, long... about) {
        return share(question, about) < probability;
    }

    /** A whole number between two, both included. */
    static int between(int low, int high, String question, long... about) {
        return low + (int) (share(question, about) * (high - low + 1));
    }

    /** One of them. */
    static <T> T one(List<T> all, String question, long... about) {
        return all.get((int) (share(question, about) * all.size()));
    }

    /** How often something happened that happens so often on average: the whole part, and one more with the probability of the rest. */
    static int times(double average, String question, long... about) {
        var whole = (int) average;
        return whole + (share(question, about) < average - whole ? 1 : 0);
    }

    private static long mix(long seed) {
        var z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
