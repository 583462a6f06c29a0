package com.clutch.insights.domain.report;

import com.clutch.kernel.DomainException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a report shows and how.
 *
 * @param sections names of what is shown, in this order
 * @param columns names of the columns of its only section; empty for all
 * @param filters name to value, for the sections that know them
 */
public record ReportContent(
        List<String> sections,
        List<String> columns,
        Map<String, String> filters,
        ReportPeriod period,
        ReportFormat format) {

    private static final int MOST_SECTIONS = 20;
    private static final int MOST_COLUMNS = 50;
    private static final int MOST_FILTERS = 20;
    private static final int LONGEST_FILTER = 200;

    /**
     * Checks how much it is.
     *
     * @throws DomainException naming the fields that are wrong
     */
    public ReportContent {
        sections = List.copyOf(sections);
        columns = List.copyOf(columns);
        filters = java.util.Collections.unmodifiableMap(new TreeMap<>(filters));
        var errors = new LinkedHashMap<String, String>();
        if (sections.isEmpty() || sections.size() > MOST_SECTIONS || new HashSet<>(sections).size() < sections.size()) {
            errors.put("metrics", "A report has 1 to %d sections, each once.".formatted(MOST_SECTIONS));
        }
        if (columns.size() > MOST_COLUMNS || new HashSet<>(columns).size() < columns.size()) {
            errors.put("columns", "A report names at most %d columns, each once.".formatted(MOST_COLUMNS));
        } else if (!columns.isEmpty() && sections.size() > 1) {
            errors.put("columns", "Columns can be chosen in a report with one section.");
        }
        if (filters.size() > MOST_FILTERS
                || filters.values().stream().anyMatch(value -> value.length() > LONGEST_FILTER)) {
            errors.put(
                    "filters",
                    "A report has at most %d filters of at most %d characters."
                            .formatted(MOST_FILTERS, LONGEST_FILTER));
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }
}
