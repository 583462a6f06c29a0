package com.clutch.fleet.domain.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The service plans of all vehicles, those that have ended included. */
public interface ServicePlans {

    /** The plan with this id, which nobody else can change until the running transaction ends. */
    Optional<ServicePlan> findForUpdate(UUID id);

    /** The first day on which a plan of this vehicle is due by the calendar, null when none is. */
    @Nullable
    Instant nextDueOf(UUID vehicleId);

    /** All plans in the order of their ids, from after the given one on; null for the first. */
    List<ServicePlan> after(@Nullable UUID id, int limit);

    /**
     * Where the vehicles stand that a template is for and that have no plan of it yet, nor one of its name; vehicles that have
     * left the fleet have none. In the order of their ids.
     */
    List<Candidate> candidates(PlanTemplate template, int limit);

    /** How many of them there are. */
    long countCandidates(PlanTemplate template);

    /**
     * Stores plans that are new.
     *
     * @throws DomainException {@link FleetError#PLAN_NAME_TAKEN}
     */
    void add(List<ServicePlan> plans);

    /**
     * Stores a plan that has changed, with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#PLAN_NAME_TAKEN}
     * @throws StaleVersionException when the stored version is another
     */
    void save(ServicePlan plan);

    /** A vehicle that a template could be applied to, and its meters. */
    record Candidate(
            UUID vehicleId, BigDecimal odometer, @Nullable BigDecimal engineHours) {}
}
