package com.clutch.insights.application;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.entry.EntryFilter;
import com.clutch.insights.domain.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was counted in a span of days; a figure that has not moved is zero.
 *
 * @param amounts of whole figures
 * @param parts of figures that are kept in parts
 * @param states of whole figures as they are now, whatever the span
 */
public record Sums(
        Span span, Map<Figure, Long> amounts, Map<Figure, Map<String, Long>> parts, Map<Figure, State> states) {

    private static final State NONE = new State(0, 0, null);

    /**
     * A figure now.
     *
     * @param total how much it is altogether
     * @param revision grows with every posting
     * @param asOf newest fact it knows, null when it knows none
     */
    public record State(long total, long revision, @Nullable Instant asOf) {}

    /** Nothing yet. */
    public Sums(Span span, Map<Figure, State> states) {
        this(span, new EnumMap<>(Figure.class), new EnumMap<>(Figure.class), states);
    }

    /** Takes in an amount of a figure or, where it is not empty, of its part. */
    public void add(Figure figure, String part, long amount) {
        if (part.isEmpty()) {
            amounts.merge(figure, amount, Long::sum);
        } else if (amount != 0) {
            parts.computeIfAbsent(figure, _ -> new TreeMap<>()).merge(part, amount, Long::sum);
        }
    }

    /** How much a figure is altogether, whatever the span. */
    public long total(Figure figure) {
        return states.getOrDefault(figure, NONE).total();
    }

    /** Newest fact that one of the figures knows, null when they know none. */
    public @Nullable Instant asOf() {
        return states.values().stream()
                .map(State::asOf)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** Where the list behind what was counted in the span is read, of one figure or of several that are added up. */
    public String href(Figure... figures) {
        return hrefOf(span.from(), span.to(), figures);
    }

    /** The same for other days; null stands for no limit. */
    public String hrefOf(@Nullable LocalDate from, @Nullable LocalDate to, Figure... figures) {
        var revisions = new EnumMap<Figure, Long>(Figure.class);
        for (var figure : figures) {
            revisions.put(figure, states.getOrDefault(figure, NONE).revision());
        }
        return new EntryFilter(revisions, from, to).href();
    }

    /** One figure. */
    public long of(Figure figure) {
        return amounts.getOrDefault(figure, 0L);
    }

    /** The parts of a figure that are not zero, by name. */
    public Map<String, Long> partsOf(Figure figure) {
        return parts.getOrDefault(figure, Map.of());
    }

    /** What payments brought less what was given back, in hundredths of EGP. */
    public long revenue() {
        return of(Figure.GROSS_REVENUE) - of(Figure.REFUNDS);
    }
}
