package com.clutch.fleet.adapter.in.web.diagnostics;

import com.clutch.fleet.application.diagnostics.ObdReadingQueries;
import com.clutch.fleet.application.diagnostics.ObdReadingView;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What vehicles said of themselves, under the two paths of diagnostics. */
@RestController
@RequestMapping({"/api/v1/fleet/obd2/readings", "/api/v1/operations/obd2/readings"})
class ObdReadingController {

    private final ObdReadingQueries queries;

    ObdReadingController(ObdReadingQueries queries) {
        this.queries = queries;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<ObdReadingView> list(ObdReadingQueries.Filter filter, PageRequest page) {
        return Listing.of(
                page,
                ObdReadingView.class,
                () -> queries.list(filter, page),
                sink -> queries.forEach(filter, page, sink));
    }
}
