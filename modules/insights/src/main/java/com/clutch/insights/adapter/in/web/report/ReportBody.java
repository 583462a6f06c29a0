package com.clutch.insights.adapter.in.web.report;

import com.clutch.insights.application.report.ReportWish;
import com.clutch.insights.application.report.ScheduleWish;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.kernel.DomainException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What clients send of a report. They call the same things by several names and put them at the top, under {@code parameters} or
 * under {@code options}; the first that is there counts.
 *
 * @param emailTo addresses with commas between
 */
record ReportBody(
        @Size(max = 200) @Nullable String name,
        @Size(max = 2000) @Nullable String description,
        @Size(max = 60) @Nullable String type,
        @Size(max = 60) @Nullable String reportType,
        @Size(max = 100) @Nullable String category,
        @Nullable ReportFormat format,
        @Nullable DateRange dateRange,
        @Size(max = 20) @Nullable String period,
        @Size(max = 20) @Nullable Map<@Size(max = 60) String, @Nullable Object> filters,
        @Size(max = 20) @Nullable List<@Size(max = 60) String> metrics,
        @Size(max = 50) @Nullable List<@Size(max = 60) String> columns,
        @Nullable @Valid ReportBody parameters,
        @Nullable @Valid ReportBody options,
        @Nullable Timetable schedule,
        @Size(max = 50) @Nullable List<@Email @Size(max = 254) String> recipients,
        @Size(max = 2000) @Nullable String emailTo,
        @Nullable Boolean shared,
        @Nullable UUID templateId,
        @Nullable UUID reportId) {

    /** Two days, or two moments of them. */
    record DateRange(
            @Size(max = 40) @Nullable String start,
            @Size(max = 40) @Nullable String end) {}

    /** When it is made by itself. */
    record Timetable(
            com.clutch.insights.domain.report.@Nullable Frequency frequency,
            @Size(max = 100) @Nullable String cron,
            @Size(max = 60) @Nullable String timeZone,
            java.time.@Nullable Instant nextRun) {}

    /** A body that says nothing. */
    static ReportBody empty() {
        return new ReportBody(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /**
     * The same in one place.
     *
     * @param given type from the path, null when the body says it
     * @param zone in which a moment belongs to a day
     */
    ReportWish wish(@Nullable String given, ZoneId zone) {
        var below = parameters == null ? options == null ? empty() : options : parameters;
        var word = first(given, first(first(type, reportType), first(below.type, below.reportType)));
        var range = first(dateRange, below.dateRange);
        var moving = first(period, below.period);
        var to = first(first(recipients, below.recipients), addresses());
        return new ReportWish(
                first(name, below.name),
                first(description, below.description),
                word == null || word.isBlank() ? null : word,
                first(category, below.category),
                first(metrics, below.metrics),
                first(columns, below.columns),
                texts(first(filters, below.filters)),
                range != null && range.start() != null && range.end() != null
                        ? ReportPeriod.between(
                                day("dateRange.start", range.start(), zone), day("dateRange.end", range.end(), zone))
                        : moving == null || moving.isBlank() ? null : ReportPeriod.of(moving.strip()),
                first(format, below.format),
                schedule == null
                        ? null
                        : new ScheduleWish(
                                schedule.frequency(), schedule.cron(), schedule.timeZone(), schedule.nextRun()),
                to,
                first(shared, below.shared));
    }

    /** The report or template to begin with, null for none. */
    @Nullable
    UUID model() {
        return first(templateId, reportId);
    }

    private @Nullable List<String> addresses() {
        return emailTo == null || emailTo.isBlank()
                ? null
                : java.util.Arrays.stream(emailTo.split("[,;]"))
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .toList();
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static @Nullable Map<String, String> texts(@Nullable Map<String, @Nullable Object> filters) {
        if (filters == null) {
            return null;
        }
        var texts = new LinkedHashMap<String, String>();
        filters.forEach((name, value) -> {
            if (value != null && !value.toString().isBlank()) {
                texts.put(name, value.toString());
            }
        });
        return texts;
    }

    private static LocalDate day(String field, String text, ZoneId zone) {
        try {
            return text.length() <= 10
                    ? LocalDate.parse(text)
                    : LocalDate.ofInstant(OffsetDateTime.parse(text).toInstant(), zone);
        } catch (DateTimeException _) {
            throw DomainException.fields(Map.of(field, "A day such as 2026-01-31."));
        }
    }
}
