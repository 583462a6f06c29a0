package com.clutch.assets.application.asset;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of assignments. */
public interface AssignmentQueries {

    /** The assignment with this id. */
    Optional<AssignmentView> find(UUID id);

    /**
     * A page of assignments, the latest first unless the request says otherwise. Sorted by assignedDate, dueDate, returnDate or
     * createdAt.
     */
    Page<AssignmentView> list(AssignmentFilter filter, PageRequest page);

    /** Hands over every assignment of the list, in its order, whatever the page. */
    void forEach(AssignmentFilter filter, PageRequest page, Consumer<? super AssignmentView> sink);
}
