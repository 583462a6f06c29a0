package com.clutch.fleet.adapter.in.web.group;

import com.clutch.fleet.application.group.FleetAdministration;
import com.clutch.fleet.application.group.FleetFilter;
import com.clutch.fleet.application.group.FleetQueries;
import com.clutch.fleet.application.group.FleetView;
import com.clutch.fleet.domain.group.FleetFields;
import com.clutch.fleet.domain.group.FleetStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Fleets: read, list, found, change, remove. */
@RestController
@RequestMapping("/api/v1/fleet/fleets")
class FleetController {

    record Settings(
            @Nullable BigDecimal fuelAlertThreshold,
            @Nullable Integer speedLimit,
            @Nullable Integer maintenanceReminderDays) {}

    record FleetBody(
            @Nullable String name,
            @Nullable String description,
            @Nullable String manager,
            @Nullable FleetStatus status,
            @Nullable Settings settings) {

        FleetFields fields() {
            var said = settings == null ? new Settings(null, null, null) : settings;
            return new FleetFields(
                    name,
                    description,
                    manager,
                    said.fuelAlertThreshold(),
                    said.speedLimit(),
                    said.maintenanceReminderDays());
        }
    }

    private final FleetQueries queries;
    private final FleetAdministration administration;

    FleetController(FleetQueries queries, FleetAdministration administration) {
        this.queries = queries;
        this.administration = administration;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<FleetView> list(FleetFilter filter, PageRequest page) {
        return Listing.of(page, FleetView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    FleetView read(@PathVariable UUID id) {
        return queries.get(id);
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<FleetView> found(@RequestBody FleetBody body, Actor actor) {
        var fleet = administration.found(body.fields(), actor);
        return Answer.created("/api/v1/fleet/fleets/" + fleet.id(), fleet);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    FleetView change(@PathVariable UUID id, ExpectedVersion expected, @RequestBody FleetBody body, Actor actor) {
        return administration.revise(id, expected, body.fields(), body.status(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        administration.remove(id, expected, actor);
        return new Removed(id);
    }
}
