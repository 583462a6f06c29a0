package com.clutch.identity.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The permissions there are. */
public interface Permissions {

    /** Names of all of them, sorted. */
    Set<String> names();

    /** Those of the names that exist. */
    Set<String> existing(Collection<String> names);

    /** Name of the permission with this id. */
    Optional<String> nameOf(UUID id);

    /** The permission with this id, which nobody else can change until the running transaction ends. */
    Optional<Permission> findForUpdate(UUID id);

    /**
     * Stores a new permission.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#PERMISSION_NAME_TAKEN}
     */
    void add(Permission permission);

    /** Stores a changed permission, which was read for update. */
    void save(Permission permission);

    /**
     * Forgets the permission.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#PERMISSION_IN_USE} when a role or an account holds it
     */
    void remove(Permission permission);
}
