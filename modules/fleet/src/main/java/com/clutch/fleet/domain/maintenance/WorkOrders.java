package com.clutch.fleet.domain.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The work orders of all vehicles. */
public interface WorkOrders {

    /** The work order with this id, which nobody else can change until the running transaction ends. */
    Optional<WorkOrder> findForUpdate(UUID id);

    /** The work orders with these ids, in the order of their ids, which nobody else can change until the transaction ends. */
    List<WorkOrder> findForUpdate(Collection<UUID> ids);

    /** All work orders in the order of their ids, from after the given one on; null for the first. */
    List<WorkOrder> after(@Nullable UUID id, int limit);

    /** Whether another work order than this one is at work on the vehicle and holds it in status maintenance. */
    boolean heldByAnother(WorkOrder workOrder);

    /**
     * Stores one that is new.
     *
     * @throws DomainException {@link FleetError#PLAN_HAS_OPEN_ORDER}
     */
    void add(WorkOrder workOrder);

    /**
     * Stores those that have changed, each with a version one more than the stored one.
     *
     * @throws StaleVersionException when a stored version is another
     */
    void save(List<WorkOrder> workOrders);
}
