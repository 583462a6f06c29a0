package com.clutch.insights.adapter.in.web.report;

import com.clutch.insights.application.report.ReportExport;
import com.clutch.insights.domain.report.ReportFormat;
import com.clutch.insights.domain.report.ReportPeriod;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.ExportObserver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What can be shown in reports, straight to the caller: JSON unless another format is asked for. */
@RestController
@RequestMapping("/api/v1/export")
class ExportController {

    private static final Set<String> OWN = Set.of("format", "period", "startDate", "endDate");

    private final ReportExport exports;
    private final ExportObserver observer;

    ExportController(ReportExport exports, ExportObserver observer) {
        this.exports = exports;
        this.observer = observer;
    }

    /** Parameters that are not named here are filters of what is exported. */
    @GetMapping("/{type}")
    @RequiresPermission("export_analytics")
    void export(
            @PathVariable @Size(max = 60) String type,
            @RequestParam(defaultValue = "json") ReportFormat format,
            @RequestParam(defaultValue = "30d") @Size(max = 20) String period,
            @RequestParam(required = false) @Nullable LocalDate startDate,
            @RequestParam(required = false) @Nullable LocalDate endDate,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var export = exports.prepare(
                type,
                format,
                startDate != null && endDate != null
                        ? ReportPeriod.between(startDate, endDate)
                        : ReportPeriod.of(period),
                filters(request),
                actor);
        response.setContentType(export.mediaType());
        response.setHeader("Content-Disposition", "attachment; filename=\"%s\"".formatted(export.fileName()));
        var rows = 0L;
        var complete = false;
        try {
            rows = exports.write(export, response.getOutputStream());
            complete = true;
        } finally {
            if (complete || response.isCommitted()) {
                observer.exported(request, rows, complete);
            } else {
                // Nothing has left: the caller gets a document that says what is wrong.
                response.reset();
            }
        }
    }

    private static Map<String, String> filters(HttpServletRequest request) {
        var filters = new LinkedHashMap<String, String>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OWN.contains(name) && values.length > 0 && !values[0].isBlank()) {
                filters.put(name, values[0]);
            }
        });
        return filters;
    }
}
