package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of technicians. */
public interface TechnicianQueries extends ListQueries<TechnicianView, TechnicianFilter> {

    /** The technician with this id, even if he has left. */
    Optional<TechnicianView> find(UUID id);

    /**
     * A page of technicians, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt or name; searched
     * by the beginnings of words of the name.
     */
    @Override
    Page<TechnicianView> list(TechnicianFilter filter, PageRequest page);
}
