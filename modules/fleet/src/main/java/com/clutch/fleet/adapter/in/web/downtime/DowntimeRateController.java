package com.clutch.fleet.adapter.in.web.downtime;

import com.clutch.fleet.application.downtime.DowntimePricing;
import com.clutch.fleet.application.downtime.DowntimeRateFilter;
import com.clutch.fleet.application.downtime.DowntimeRateQueries;
import com.clutch.fleet.application.downtime.DowntimeRateView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
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

/** What an hour of downtime costs: of a vehicle, of the vehicles of a fleet, of all others. */
@RestController
@RequestMapping("/api/v1/fleet/downtime-rates")
class DowntimeRateController {

    record RateBody(
            @Nullable UUID vehicleId,
            @Nullable UUID fleetId,
            @Nullable BigDecimal costPerHour,
            @Nullable String currency) {}

    private final DowntimeRateQueries queries;
    private final DowntimePricing pricing;

    DowntimeRateController(DowntimeRateQueries queries, DowntimePricing pricing) {
        this.queries = queries;
        this.pricing = pricing;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<DowntimeRateView> list(DowntimeRateFilter filter, PageRequest page) {
        return Listing.of(page, DowntimeRateView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    DowntimeRateView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("downtime rate", id));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<DowntimeRateView> add(@RequestBody RateBody request, Actor actor) {
        var added =
                pricing.add(request.vehicleId(), request.fleetId(), request.costPerHour(), request.currency(), actor);
        return Answer.created("/api/v1/fleet/downtime-rates/" + added.id(), added);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    DowntimeRateView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody RateBody request, Actor actor) {
        return pricing.revise(id, expected, request.costPerHour(), request.currency(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        pricing.remove(id, expected, actor);
        return new Removed(id);
    }
}
