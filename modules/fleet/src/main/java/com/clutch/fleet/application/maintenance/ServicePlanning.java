package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.fleet.domain.maintenance.ServicePlan;
import com.clutch.fleet.domain.maintenance.ServicePlans;
import com.clutch.fleet.domain.maintenance.ServicePoint;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a vehicle needs again and again. */
@Service
public class ServicePlanning {

    /**
     * What somebody says about a plan; null means that nothing is said.
     *
     * @param lastServiceAt not in the future
     * @param lastOdometer in kilometres
     */
    public record Fields(
            @Nullable String name,
            Interval.Fields every,
            @Nullable Instant lastServiceAt,
            @Nullable BigDecimal lastOdometer,
            @Nullable BigDecimal lastEngineHours) {}

    private final ServicePlans plans;
    private final PlanQueries queries;
    private final PlanEvents events;
    private final VehicleCare care;

    ServicePlanning(ServicePlans plans, PlanQueries queries, PlanEvents events, VehicleCare care) {
        this.plans = plans;
        this.queries = queries;
        this.events = events;
        this.care = care;
    }

    /**
     * Begins a plan. What is not said of the last service is taken from the vehicle as it stands now.
     *
     * @throws DomainException when there is no such vehicle, it has left the fleet, it has a plan of this name, or the fields make
     *     no sense
     */
    @Transactional
    public PlanView begin(UUID vehicleId, Fields said, Actor actor) {
        care.inFleet(vehicleId);
        var now = care.now();
        if (said.name() == null || said.name().isBlank()) {
            throw DomainException.fields(Map.of("name", "This field is required."));
        }
        var plan = ServicePlan.begin(
                Ids.at(now),
                vehicleId,
                null,
                said.name(),
                Interval.of(said.every()),
                point(care.standing(vehicleId, now), said, now),
                now);
        plans.add(List.of(plan));
        events.changed(null, plan, actor);
        care.remember(vehicleId, null, actor);
        return view(plan.id());
    }

    /**
     * Changes what is said.
     *
     * @throws DomainException when there is no such plan, it has ended, or the fields make no sense
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public PlanView revise(UUID id, ExpectedVersion expected, Fields said, Actor actor) {
        var before = locked(id, expected);
        var now = care.now();
        var after =
                before.revise(said.name(), before.every().with(said.every()), point(before.lastService(), said, now));
        return store(before, after, now, actor);
    }

    /**
     * Ends a plan; it stays readable. One that has ended before stays as it is.
     *
     * @throws DomainException when there is no such plan
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public PlanView end(UUID id, ExpectedVersion expected, Actor actor) {
        var before = locked(id, expected);
        return store(before, before.end(), care.now(), actor);
    }

    private PlanView store(ServicePlan before, ServicePlan after, Instant now, Actor actor) {
        if (!after.equals(before)) {
            var stored = after.nextVersion(now);
            plans.save(stored);
            events.changed(before, stored, actor);
        }
        return view(before.id());
    }

    private ServicePlan locked(UUID id, ExpectedVersion expected) {
        var plan = plans.findForUpdate(id).orElseThrow(() -> DomainException.notFound("service plan", id));
        expected.check(plan.version(), () -> view(id));
        return plan;
    }

    private PlanView view(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("service plan", id));
    }

    private static ServicePoint point(ServicePoint known, Fields said, Instant now) {
        var at = said.lastServiceAt();
        if (at != null && at.isAfter(now)) {
            throw DomainException.fields(Map.of("lastServiceDate", "The last service is not in the future."));
        }
        return new ServicePoint(
                at == null ? known.at() : at,
                said.lastOdometer() == null ? known.odometer() : said.lastOdometer(),
                said.lastEngineHours() == null ? known.engineHours() : said.lastEngineHours());
    }
}
