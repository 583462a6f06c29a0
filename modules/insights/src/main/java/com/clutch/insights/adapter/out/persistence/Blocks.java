package com.clutch.insights.adapter.out.persistence;

import com.clutch.insights.application.FigureQueries.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A span of days as runs of blocks of {@code figure_block}: at most three blocks of each level at either end and whole blocks of the
 * highest level between, so that 90 days are 17 blocks at most and a year is 21.
 */
final class Blocks {

    private static final int HIGHEST = 4;
    /** A day in the year 2670 that begins a block of every level. */
    private static final int FAR = 256 * 1000;

    private Blocks() {}

    /** Blocks of one level, both included. */
    record Run(int level, int first, int last) {}

    /**
     * The blocks of a span.
     *
     * @param open whether whatever comes after the span may be read, too, because nothing does
     */
    static List<Run> of(Span span, boolean open) {
        var runs = new ArrayList<Run>();
        var first = Math.toIntExact(span.from().toEpochDay());
        var end = open ? FAR : Math.toIntExact(span.to().toEpochDay()) + 1;
        for (var level = 0; level < HIGHEST && first < end; level++) {
            var up = Math.min(end, Math.ceilDiv(first, 4) * 4);
            add(runs, level, first, up);
            first = up;
            var down = Math.max(first, Math.floorDiv(end, 4) * 4);
            add(runs, level, down, end);
            end = down;
            first = first / 4;
            end = end / 4;
        }
        add(runs, HIGHEST, first, end);
        return runs;
    }

    private static void add(List<Run> runs, int level, int first, int end) {
        if (first < end) {
            runs.add(new Run(level, first, end - 1));
        }
    }
}
