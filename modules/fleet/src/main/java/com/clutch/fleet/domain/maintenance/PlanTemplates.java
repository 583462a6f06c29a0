package com.clutch.fleet.domain.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The templates of service plans. */
public interface PlanTemplates {

    /** The template with this id, which nobody else can change until the running transaction ends. */
    Optional<PlanTemplate> findForUpdate(UUID id);

    /** All templates in the order of their ids, from after the given one on; null for the first. */
    List<PlanTemplate> after(@Nullable UUID id, int limit);

    /** @throws DomainException {@link FleetError#PLAN_NAME_TAKEN} */
    void add(PlanTemplate template);

    /**
     * Stores a template that has changed, with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#PLAN_NAME_TAKEN}
     * @throws StaleVersionException when the stored version is another
     */
    void save(PlanTemplate template);
}
