package com.clutch.identity.application;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reading roles. */
public interface RoleQueries {

    /** One role. */
    Optional<RoleDetails> find(UUID id);

    /** The roles with these names, the strongest first. */
    List<RoleDetails> named(Collection<String> names);

    /** A page of roles, the strongest first unless the request says otherwise. */
    Page<RoleDetails> list(RoleFilter filter, PageRequest page);

    /** All roles of the same list. */
    void forEach(RoleFilter filter, PageRequest page, Consumer<? super RoleDetails> sink);
}
