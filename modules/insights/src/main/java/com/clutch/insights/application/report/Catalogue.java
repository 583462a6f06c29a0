package com.clutch.insights.application.report;

import com.clutch.insights.domain.InsightsError;
import com.clutch.insights.domain.report.ReportContent;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everything that can be shown in a report, and what clients call it. It is put together when it is first asked for. */
@Component
public class Catalogue {

    /** What clients also say for the types there are. */
    private static final Map<String, String> ALIASES = Map.of(
            "dashboard_summary", "dashboard",
            "executive", "dashboard",
            "custom_report", "custom",
            "finance", "financial",
            "operations", "operational",
            "user", "user_analytics");

    private final List<Datasets> sources;
    private volatile @Nullable Contents contents;

    Catalogue(List<Datasets> sources) {
        this.sources = sources;
    }

    private record Contents(Map<String, Dataset<?>> datasets, Map<String, ReportType> types) {}

    /** Every type, those of several sections first. */
    public Collection<ReportType> types() {
        return List.copyOf(contents().types().values());
    }

    /**
     * The type that clients call so.
     *
     * @throws DomainException when there is none
     */
    public ReportType type(String word) {
        var name = word.strip().toLowerCase(Locale.ROOT).replace('-', '_');
        var types = contents().types();
        var type = types.get(ALIASES.getOrDefault(name, name));
        if (type == null) {
            throw DomainException.notFound("report type", word.length() > 60 ? null : word)
                    .with("allowed", new TreeSet<>(types.keySet()));
        }
        return type;
    }

    /** A dataset that is there. */
    public Dataset<?> dataset(String name) {
        var dataset = contents().datasets().get(name);
        if (dataset == null) {
            throw new IllegalStateException("No dataset " + name);
        }
        return dataset;
    }

    /** The permissions that are needed to see all of it. */
    public TreeSet<String> permissions(Collection<String> sections) {
        return sections.stream()
                .map(contents().datasets()::get)
                .filter(dataset -> dataset != null)
                .map(Dataset::permission)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Says no to somebody who may not see all of it.
     *
     * @throws DomainException naming the permission that is missing
     */
    public void checkAllowed(Collection<String> sections, Actor actor) {
        for (var permission : permissions(sections)) {
            if (!actor.may(permission)) {
                throw new DomainException(
                                InsightsError.SECTION_NOT_ALLOWED,
                                "This report shows what only those see who have the permission %s."
                                        .formatted(permission))
                        .with("permission", permission);
            }
        }
    }

    /**
     * Says no to what no report can show.
     *
     * @param today a day on which the period must mean something
     * @throws DomainException naming the fields that are wrong
     */
    public void check(ReportContent content, LocalDate today) {
        var datasets = contents().datasets();
        var errors = new LinkedHashMap<String, String>();
        var known = new HashSet<String>();
        for (var section : content.sections()) {
            var dataset = datasets.get(section);
            if (dataset == null) {
                errors.put(
                        "metrics",
                        "Sections are out of %s.".formatted(String.join(", ", new TreeSet<>(datasets.keySet()))));
            } else {
                known.addAll(dataset.numbers());
                known.addAll(dataset.texts());
                columns(dataset, content, errors);
            }
        }
        if (errors.isEmpty() && !known.containsAll(content.filters().keySet())) {
            errors.put(
                    "filters",
                    known.isEmpty()
                            ? "This report has no filters."
                            : "Filters of this report are %s.".formatted(String.join(", ", new TreeSet<>(known))));
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
        var question = new Question(Stretch.of(content.period(), today), content.filters());
        content.sections().forEach(section -> dataset(section).numbers().forEach(filter -> question.number(filter, 0)));
    }

    private static void columns(Dataset<?> dataset, ReportContent content, Map<String, String> errors) {
        var names = dataset.columns().stream().map(Column::name).toList();
        if (!names.containsAll(content.columns())) {
            errors.put("columns", "Columns of %s are %s.".formatted(dataset.name(), String.join(", ", names)));
        }
    }

    private Contents contents() {
        var known = contents;
        if (known == null) {
            var datasets = new LinkedHashMap<String, Dataset<?>>();
            sources.forEach(source -> source.datasets().forEach(dataset -> datasets.put(dataset.name(), dataset)));
            var types = new LinkedHashMap<String, ReportType>();
            ReportType.COMPOSED.forEach(type -> types.put(type.name(), type));
            datasets.values().forEach(dataset -> types.put(dataset.name(), ReportType.of(dataset)));
            known = new Contents(datasets, types);
            contents = known;
        }
        return known;
    }
}
