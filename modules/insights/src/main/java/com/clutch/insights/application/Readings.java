package com.clutch.insights.application;

import com.clutch.insights.application.FigureQueries.Moves;
import com.clutch.insights.application.entry.EntryFilter;
import com.clutch.insights.domain.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures as they were read; one that has never moved is zero. */
public record Readings(Map<Figure, Moves> moves) {

    private static final Moves NONE = new Moves(0, new TreeMap<>(), null, 0);

    /** One figure with its days. */
    public Moves of(Figure figure) {
        return moves.getOrDefault(figure, NONE);
    }

    /** How much a figure is altogether. */
    public long total(Figure figure) {
        return of(figure).total();
    }

    /** What was counted from one day to another, both included. */
    public long between(Figure figure, LocalDate first, LocalDate last) {
        return of(figure).between(first, last);
    }

    /** What payments brought from one day to another, less what was given back, in hundredths of EGP. */
    public long revenue(LocalDate first, LocalDate last) {
        return between(Figure.GROSS_REVENUE, first, last) - between(Figure.REFUNDS, first, last);
    }

    /** Where the list behind a figure is read, or behind several that are added up; null stands for no limit. */
    public String href(@Nullable LocalDate from, @Nullable LocalDate to, Figure... figures) {
        var revisions = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : figures) {
            revisions.put(figure, of(figure).revision());
        }
        return new EntryFilter(revisions, from, to).href();
    }

    /** Newest fact that one of them knows, null when they know none. */
    public @Nullable Instant asOf() {
        return moves.values().stream()
                .map(Moves::asOf)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
