package com.clutch.fleet.application.maintenance;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of technicians. */
public interface TechnicianQueries {

    /** The technician with this id, even if he has left. */
    Optional<TechnicianView> find(UUID id);

    /**
     * A page of technicians, the newest first unless the request says otherwise. Sorted by createdAt, updatedAt or name; searched
     * by the beginnings of words of the name.
     */
    Page<TechnicianView> list(TechnicianFilter filter, PageRequest page);

    /** Hands over every technician of the list, in its order, whatever the page. */
    void forEach(TechnicianFilter filter, PageRequest page, Consumer<? super TechnicianView> sink);
}
