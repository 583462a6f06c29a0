package com.clutch.insights.adapter.in.web.entry;

import com.clutch.insights.application.entry.EntryFilter;
import com.clutch.insights.application.entry.EntryQueries;
import com.clutch.insights.application.entry.EntryQueries.EntryTotal;
import com.clutch.insights.application.entry.EntryView;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What stands behind a figure: every figure carries a link to its list here, with the moment in {@code asOf}. */
@RestController
@RequestMapping("/api/v1/analytics/entries")
@RequiresPermission({"view_analytics", "view_dashboard", "view_business_intelligence"})
class EntryController {

    private final EntryQueries queries;

    EntryController(EntryQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    Listing<EntryView> list(
            @RequestParam @Size(max = 400) String asOf,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            PageRequest page) {
        var filter = filter(asOf, from, to);
        return Listing.of(
                page,
                EntryView.class,
                () -> queries.entries(filter, page),
                sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/total")
    EntryTotal total(
            @RequestParam @Size(max = 400) String asOf,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return queries.total(filter(asOf, from, to));
    }

    private EntryFilter filter(String asOf, @Nullable LocalDate from, @Nullable LocalDate to) {
        var filter = EntryFilter.of(asOf, from, to);
        queries.check(filter);
        return filter;
    }
}
