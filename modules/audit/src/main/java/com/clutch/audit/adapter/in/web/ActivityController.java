package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.ActivityView;
import com.clutch.audit.application.EntryFilter;
import com.clutch.audit.application.EntryFilter.Scope;
import com.clutch.audit.application.FigureQueries.UserCount;
import com.clutch.audit.application.TrailFigures;
import com.clutch.audit.application.TrailReading;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What people do, as opposed to jobs and visitors. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_audit_trail")
class ActivityController {

    record Period(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private final TrailReading reading;
    private final TrailFigures figures;

    ActivityController(TrailReading reading, TrailFigures figures) {
        this.reading = reading;
        this.figures = figures;
    }

    @GetMapping({
        "/audit/user-activities",
        "/users/activities",
        "/audit-trail/user-activity",
        "/operations/user-activities",
        "/ops/user-activities"
    })
    Listing<ActivityView> list(@Valid Selection selection, PageRequest page, Actor actor) {
        return listing(selection.of(Scope.PEOPLE), page, actor);
    }

    @GetMapping("/audit/user-activity/{userId}")
    Listing<ActivityView> listOf(
            @PathVariable("userId") UUID account, @Valid Selection selection, PageRequest page, Actor actor) {
        return listing(selection.of(Scope.PEOPLE, account), page, actor);
    }

    @GetMapping("/audit/user-activity/{userId}/summary")
    UserCount summary(@PathVariable("userId") UUID account, Period period) {
        return figures.user(account, period.from(), period.to());
    }

    private Listing<ActivityView> listing(EntryFilter filter, PageRequest page, Actor actor) {
        return Listing.of(
                page,
                ActivityView.class,
                () -> reading.activities(filter, page, actor),
                sink -> reading.forEachActivity(filter, page, actor, sink));
    }
}
