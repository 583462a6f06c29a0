package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.application.maintenance.PlanFilter;
import com.clutch.fleet.application.maintenance.PlanQueries;
import com.clutch.fleet.application.maintenance.PlanView;
import com.clutch.fleet.application.maintenance.ServicePlanning;
import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
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

/** Service plans of vehicles. Older clients know them as schedules of maintenance. */
@RestController
@RequestMapping({"/api/v1/fleet/service-plans", "/api/v1/fleet/maintenance/schedules"})
class ServicePlanController {

    /** JSON null takes a limit away. */
    record PlanBody(
            @Nullable UUID vehicleId,
            @Size(max = 100) @Nullable String name,
            @Nullable Optional<@Positive @Digits(integer = 7, fraction = 1) BigDecimal> everyKm,
            @Nullable Optional<@Positive @Max(36500) Integer> everyDays,
            @Nullable Optional<@Positive @Digits(integer = 7, fraction = 1) BigDecimal> everyHours,
            @Nullable Instant lastServiceDate,

            @PositiveOrZero @Digits(integer = 8, fraction = 1) @Nullable
            BigDecimal lastOdometer,

            @PositiveOrZero @Digits(integer = 8, fraction = 1) @Nullable
            BigDecimal lastEngineHours) {

        ServicePlanning.Fields fields() {
            return new ServicePlanning.Fields(
                    name,
                    new Interval.Fields(everyKm, everyDays, everyHours),
                    lastServiceDate,
                    lastOdometer,
                    lastEngineHours);
        }
    }

    private final PlanQueries queries;
    private final ServicePlanning planning;

    ServicePlanController(PlanQueries queries, ServicePlanning planning) {
        this.queries = queries;
        this.planning = planning;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<PlanView> list(PlanFilter filter, PageRequest page) {
        return Listing.of(page, PlanView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    PlanView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("service plan", id));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<PlanView> begin(@Valid @RequestBody PlanBody body, Actor actor) {
        if (body.vehicleId() == null) {
            throw DomainException.fields(Map.of("vehicleId", "This field is required."));
        }
        var plan = planning.begin(body.vehicleId(), body.fields(), actor);
        return Answer.created("/api/v1/fleet/service-plans/" + plan.id(), plan);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    PlanView change(@PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody PlanBody body, Actor actor) {
        return planning.revise(id, expected, body.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed end(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(planning.end(id, expected, actor).id());
    }
}
