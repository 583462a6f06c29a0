package com.clutch.insights.application;

import com.clutch.insights.domain.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads figures; never facts. */
public interface FigureQueries {

    /** These figures with their totals and how they moved on each day from the given one on. One statement. */
    Readings since(Set<Figure> figures, LocalDate day);

    /** What was counted in each of the spans, in their order; a figure that has not moved is zero. One statement. */
    List<Sums> sums(List<Wanted> wanted);

    /** The parts of a figure as they are now, without those that are zero, by name. One statement. */
    Map<String, Long> parts(Figure figure);

    /** What the parts of a figure moved on these days, without those that are zero, by name. One statement. */
    Map<String, Long> parts(Figure figure, List<LocalDate> days);

    /** The last day on which a figure moved, null when it never did. One row. */
    @Nullable
    LocalDate lastDay(Figure figure);

    /** The projections and when they were last built anew. */
    List<ProjectionView> projections();

    /** Days from one to another, both included. */
    record Span(LocalDate from, LocalDate to) {}

    /**
     * Figures of a span.
     *
     * @param open whether nothing is counted after the span, so that its end need not be read to the day
     */
    record Wanted(Set<Figure> figures, Span span, boolean open) {

        /** Figures of exactly these days. */
        public Wanted(Set<Figure> figures, Span span) {
            this(figures, span, false);
        }

        /** Figures of things that have happened, from a day up to now. */
        public static Wanted since(Set<Figure> figures, Span span) {
            return new Wanted(figures, span, true);
        }
    }

    /**
     * One figure.
     *
     * @param asOf newest fact it knows, null when it knows none
     * @param revision grows with every posting
     */
    record Moves(
            long total,
            NavigableMap<LocalDate, Long> byDay,
            @Nullable Instant asOf,
            long revision) {

        /** The figure as it was at the end of a day; the day must not lie before those that were read. */
        public long endOf(LocalDate day) {
            return total
                    - byDay.tailMap(day, false).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
        }

        /** What was counted from one day to another, both included. */
        public long between(LocalDate first, LocalDate last) {
            return byDay.subMap(first, true, last, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    /**
     * A projection.
     *
     * @param topic the name by which it is built anew
     * @param state live, or rebuilding
     * @param asOf newest fact its figures know, null when there is none
     * @param requestedAt of the last rebuild, null when there was none
     * @param facts that the last finished rebuild counted
     */
    record ProjectionView(
            String id,
            String topic,
            String state,
            @Nullable Instant asOf,
            @Nullable Instant requestedAt,
            @Nullable Instant completedAt,
            @Nullable Long facts) {}
}
