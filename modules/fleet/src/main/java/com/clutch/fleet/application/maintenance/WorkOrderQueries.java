package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of work orders. */
public interface WorkOrderQueries extends ListQueries<WorkOrderView, WorkOrderFilter> {

    /** The work order with this id. */
    Optional<WorkOrderView> find(UUID id);

    /**
     * A page of work orders, the latest day first unless the request says otherwise. Sorted by scheduledDate, completedDate,
     * createdAt, updatedAt or title; searched by the beginnings of words of title and description.
     */
    @Override
    Page<WorkOrderView> list(WorkOrderFilter filter, PageRequest page);
}
