package com.clutch.assets.application.asset;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;

/** What can be read of assignments. */
public interface AssignmentQueries extends ListQueries<AssignmentView, AssignmentFilter> {

    /** The assignment with this id. */
    Optional<AssignmentView> find(UUID id);

    /**
     * A page of assignments, the latest first unless the request says otherwise. Sorted by assignedDate, dueDate, returnDate or
     * createdAt.
     */
    @Override
    Page<AssignmentView> list(AssignmentFilter filter, PageRequest page);
}
