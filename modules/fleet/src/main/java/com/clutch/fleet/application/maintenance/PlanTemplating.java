package com.clutch.fleet.application.maintenance;

import static com.clutch.kernel.FieldCheck.either;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.fleet.domain.maintenance.PlanTemplate;
import com.clutch.fleet.domain.maintenance.PlanTemplates;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.ServicePoint;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says once what all vehicles of a make, a model or a fleet need. */
@Service
public class PlanTemplating {

    /** Vehicles that get their plan in one call at most. */
    public static final int MAX_APPLIED = 1000;

    /**
     * What somebody says about a template; null says nothing.
     *
     * @param make an empty one says that every make is meant
     * @param model an empty one says that every model is meant
     * @param fleetId an empty one says that every fleet is meant
     */
    public record Fields(
            @Nullable String name,
            @Nullable Optional<String> make,
            @Nullable Optional<String> model,
            @Nullable Optional<UUID> fleetId,
            Interval.Fields every) {}

    /**
     * What became of applying a template.
     *
     * @param created plans that were made
     * @param remaining vehicles that still wait for theirs; apply it again
     */
    public record Applied(UUID templateId, int created, long remaining) {}

    private final PlanTemplates templates;
    private final ServicePlans plans;
    private final PlanQueries queries;
    private final TemplateEvents events;
    private final PlanEvents planEvents;
    private final VehicleCare care;

    PlanTemplating(
            PlanTemplates templates,
            ServicePlans plans,
            PlanQueries queries,
            TemplateEvents events,
            PlanEvents planEvents,
            VehicleCare care) {
        this.templates = templates;
        this.plans = plans;
        this.queries = queries;
        this.events = events;
        this.planEvents = planEvents;
        this.care = care;
    }

    /** @throws DomainException when the name is taken or the fields make no sense */
    @Transactional
    public TemplateView create(Fields said, Actor actor) {
        if (said.name() == null || said.name().isBlank()) {
            throw DomainException.fields(Map.of("name", "This field is required."));
        }
        var now = care.now();
        var template = PlanTemplate.create(
                Ids.at(now),
                said.name(),
                either(said.make(), null),
                either(said.model(), null),
                either(said.fleetId(), null),
                Interval.of(said.every()),
                now);
        templates.add(template);
        events.changed(null, template, actor);
        return view(template.id());
    }

    /**
     * Changes what is said; the plans that were made from the template stay as they are.
     *
     * @throws DomainException when there is no such template, it has ended, the name is taken, or the fields make no sense
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public TemplateView revise(UUID id, ExpectedVersion expected, Fields said, Actor actor) {
        var before = followed(id, expected);
        var after = before.revise(
                said.name(),
                either(said.make(), before.make()),
                either(said.model(), before.model()),
                either(said.fleetId(), before.fleetId()),
                before.every().with(said.every()));
        return store(before, after, actor);
    }

    /**
     * Ends a template; the plans that were made from it stay.
     *
     * @throws DomainException when there is no such template or it has ended
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public TemplateView end(UUID id, ExpectedVersion expected, Actor actor) {
        var before = followed(id, expected);
        return store(before, before.end(), actor);
    }

    /**
     * Makes a plan for every vehicle that the template is for and that has none of it, {@value #MAX_APPLIED} at most. The plans
     * begin where the vehicles stand now. Applying it again does no harm.
     *
     * @throws DomainException when there is no such template or it has ended
     */
    @Transactional
    public Applied apply(UUID id, Actor actor) {
        var template = followed(id, ExpectedVersion.ANY);
        var now = care.now();
        var made = plans.candidates(template, MAX_APPLIED).stream()
                .map(vehicle -> ServicePlan.begin(
                        Ids.at(now),
                        vehicle.vehicleId(),
                        template.id(),
                        template.name(),
                        template.every(),
                        new ServicePoint(now, vehicle.odometer(), vehicle.engineHours()),
                        now))
                .toList();
        plans.add(made);
        made.forEach(plan -> planEvents.changed(null, plan, actor));
        return new Applied(id, made.size(), made.size() < MAX_APPLIED ? 0 : plans.countCandidates(template));
    }

    private TemplateView store(PlanTemplate before, PlanTemplate after, Actor actor) {
        if (!after.equals(before)) {
            var stored = after.nextVersion(care.now());
            templates.save(stored);
            events.changed(before, stored, actor);
        }
        return view(before.id());
    }

    private PlanTemplate followed(UUID id, ExpectedVersion expected) {
        var template = templates.findForUpdate(id).orElseThrow(() -> DomainException.notFound("plan template", id));
        expected.check(template.version(), () -> view(id));
        if (!template.active()) {
            throw new DomainException(FleetError.PLAN_ENDED, "This template has ended.");
        }
        return template;
    }

    private TemplateView view(UUID id) {
        return queries.findTemplate(id).orElseThrow(() -> DomainException.notFound("plan template", id));
    }
}
