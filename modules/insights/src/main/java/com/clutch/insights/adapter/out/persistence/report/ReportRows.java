package com.clutch.insights.adapter.out.persistence.report;

import com.clutch.insights.domain.report.Manifest;
import com.clutch.insights.domain.report.ReportContent;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns what reports and runs have in common into columns and back. */
final class ReportRows {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ReportRows() {}

    static ReportContent content(
            String[] sections,
            String[] columns,
            JSONB filters,
            String period,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String format) {
        return new ReportContent(
                List.of(sections),
                List.of(columns),
                filters(filters),
                new ReportPeriod(period, from, to),
                ReportFormat.valueOf(format));
    }

    static JSONB json(Object value) {
        return JSONB.valueOf(JSON.writeValueAsString(value));
    }

    static Map<String, String> filters(JSONB column) {
        return JSON.readValue(column.data(), new TypeReference<>() {});
    }

    static @Nullable Manifest manifest(@Nullable JSONB column) {
        return column == null ? null : JSON.readValue(column.data(), Manifest.class);
    }

    static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
