package com.clutch.identity.application;

import com.clutch.identity.domain.PermissionGroup;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reading permissions. */
public interface PermissionQueries {

    /** One permission. */
    Optional<PermissionDetails> find(UUID id);

    /** A page of permissions, by group and name unless the request says otherwise. */
    Page<PermissionDetails> list(PermissionFilter filter, PageRequest page);

    /** All permissions of the same list. */
    void forEach(PermissionFilter filter, PageRequest page, Consumer<? super PermissionDetails> sink);

    /** Every group with its permissions. */
    List<PermissionGroupDetails> groups();

    /** One group with its permissions. */
    PermissionGroupDetails group(PermissionGroup group);
}
