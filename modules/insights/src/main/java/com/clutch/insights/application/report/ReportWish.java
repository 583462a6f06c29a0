package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a client says of a report; null is not said.
 *
 * @param type name of a type, see {@link Catalogue}
 * @param sections names of what it shows, instead of what the type shows
 * @param columns of the only section
 */
public record ReportWish(
        @Nullable String name,
        @Nullable String description,
        @Nullable String type,
        @Nullable String category,
        @Nullable List<String> sections,
        @Nullable List<String> columns,
        @Nullable Map<String, String> filters,
        @Nullable ReportPeriod period,
        @Nullable ReportFormat format,
        @Nullable ScheduleWish schedule,
        @Nullable List<String> recipients,
        @Nullable Boolean shared) {}
