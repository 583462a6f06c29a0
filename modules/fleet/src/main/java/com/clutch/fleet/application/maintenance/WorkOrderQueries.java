package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of work orders. */
public interface WorkOrderQueries {

    /** The work order with this id. */
    Optional<WorkOrderView> find(UUID id);

    /**
     * A page of work orders, the latest day first unless the request says otherwise. Sorted by scheduledDate, completedDate,
     * createdAt, updatedAt or title; searched by the beginnings of words of title and description.
     */
    Page<WorkOrderView> list(WorkOrderFilter filter, PageRequest page);

    /** Hands over every work order of the list, in its order, whatever the page. */
    void forEach(WorkOrderFilter filter, PageRequest page, Consumer<? super WorkOrderView> sink);
}
