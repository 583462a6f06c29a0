package com.clutch.assets.application.upkeep;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of the work on assets. */
public interface MaintenanceQueries {

    /** The record with this id. */
    Optional<MaintenanceView> find(UUID id);

    /** A page of records, the latest first unless the request says otherwise. Sorted by scheduledDate, createdAt or cost. */
    Page<MaintenanceView> list(MaintenanceFilter filter, PageRequest page);

    /** Hands over every record of the list, in its order, whatever the page. */
    void forEach(MaintenanceFilter filter, PageRequest page, Consumer<? super MaintenanceView> sink);
}
