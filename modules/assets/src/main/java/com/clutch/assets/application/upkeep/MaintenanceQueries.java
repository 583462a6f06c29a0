package com.clutch.assets.application.upkeep;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of the work on assets. */
public interface MaintenanceQueries extends ListQueries<MaintenanceView, MaintenanceFilter> {

    /** The record with this id. */
    Optional<MaintenanceView> find(UUID id);

    /** A page of records, the latest first unless the request says otherwise. Sorted by scheduledDate, createdAt or cost. */
    @Override
    Page<MaintenanceView> list(MaintenanceFilter filter, PageRequest page);
}
