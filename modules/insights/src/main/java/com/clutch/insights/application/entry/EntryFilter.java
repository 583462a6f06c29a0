package com.clutch.insights.application.entry;

import com.clutch.insights.domain.Figure;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a figure, or several that are added up, at a moment that is named by the revisions of the figures: each posting
 * gives a figure its next revision. The same filter gives the same lines whatever has happened since.
 *
 * @param revisions of the figures; what was given back counts against what was earned
 * @param from first day of the company that counts, null for all
 * @param to last day that counts, null for all
 */
public record EntryFilter(
        Map<Figure, Long> revisions,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    private static final String PATH = "/api/v1/analytics/entries?asOf=";

    public EntryFilter {
        revisions = Map.copyOf(revisions);
    }

    /**
     * The filter that a link names.
     *
     * @param asOf figures and revisions, such as {@code gross_revenue@12,refunds@3}
     * @throws DomainException when it cannot be read
     */
    public static EntryFilter of(String asOf, @Nullable LocalDate from, @Nullable LocalDate to) {
        var revisions = new EnumMap<Figure, Long>(Figure.class);
        for (var part : asOf.split(",")) {
            var at = part.indexOf('@');
            var figure = Arrays.stream(Figure.values())
                    .filter(known -> known.isListed() && at > 0 && word(known).equals(part.substring(0, at)))
                    .findFirst();
            if (figure.isEmpty() || !part.substring(at + 1).matches("\\d{1,18}")) {
                throw DomainException.fields(
                        Map.of("asOf", "Figures with their revisions, such as gross_revenue@12,refunds@3."));
            }
            revisions.put(figure.get(), Long.valueOf(part.substring(at + 1)));
        }
        return new EntryFilter(revisions, from, to);
    }

    /** The path at which the list is read. */
    public String href() {
        return PATH
                + revisions.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(revision -> word(revision.getKey()) + '@' + revision.getValue())
                        .collect(Collectors.joining(","))
                + (from == null ? "" : "&from=" + from)
                + (to == null ? "" : "&to=" + to);
    }

    /** The name of a figure as clients write it. */
    public static String word(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
