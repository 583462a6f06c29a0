package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.application.maintenance.PlanQueries;
import com.clutch.fleet.application.maintenance.PlanTemplating;
import com.clutch.fleet.application.maintenance.PlanTemplating.Applied;
import com.clutch.fleet.application.maintenance.TemplateView;
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
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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

/** Templates of service plans, and how they come to the vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/service-plan-templates")
class PlanTemplateController {

    /** JSON null stands for every make, model or fleet, and takes a limit away. */
    record TemplateBody(
            @Size(max = 100) @Nullable String name,
            @Nullable Optional<@Size(max = 60) String> make,
            @Nullable Optional<@Size(max = 60) String> model,
            @Nullable Optional<UUID> fleetId,
            @Nullable Optional<@Positive @Digits(integer = 7, fraction = 1) BigDecimal> everyKm,
            @Nullable Optional<@Positive @Max(36500) Integer> everyDays,
            @Nullable Optional<@Positive @Digits(integer = 7, fraction = 1) BigDecimal> everyHours) {

        PlanTemplating.Fields fields() {
            return new PlanTemplating.Fields(
                    name, make, model, fleetId, new Interval.Fields(everyKm, everyDays, everyHours));
        }
    }

    private final PlanQueries queries;
    private final PlanTemplating templating;

    PlanTemplateController(PlanQueries queries, PlanTemplating templating) {
        this.queries = queries;
        this.templating = templating;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<TemplateView> list(PageRequest page) {
        return Listing.of(
                page,
                TemplateView.class,
                () -> queries.listTemplates(page),
                sink -> queries.forEachTemplate(page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    TemplateView read(@PathVariable UUID id) {
        return queries.findTemplate(id).orElseThrow(() -> DomainException.notFound("plan template", id));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<TemplateView> create(@Valid @RequestBody TemplateBody body, Actor actor) {
        var template = templating.create(body.fields(), actor);
        return Answer.created("/api/v1/fleet/service-plan-templates/" + template.id(), template);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    TemplateView change(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody TemplateBody body, Actor actor) {
        return templating.revise(id, expected, body.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed end(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(templating.end(id, expected, actor).id());
    }

    @PostMapping("/{id}/apply")
    @RequiresPermission("manage_fleet")
    Applied apply(@PathVariable UUID id, Actor actor) {
        return templating.apply(id, actor);
    }
}
