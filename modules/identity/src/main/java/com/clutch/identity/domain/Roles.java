package com.clutch.identity.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The roles there are, and who has them. */
public interface Roles {

    /** The role with this id. */
    Optional<Role> find(UUID id);

    /** The role with this id, which nobody else can change until the running transaction ends. */
    Optional<Role> findForUpdate(UUID id);

    /** The roles with these names; names of no role are left out. */
    List<Role> named(Collection<String> names);

    /**
     * Stores a new role.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#ROLE_NAME_TAKEN}, {@link IdentityError#UNKNOWN_PERMISSION}
     */
    void add(Role role);

    /**
     * Stores a changed role, whose version is one more than the stored one; accounts refer to it by its new name at once.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#ROLE_NAME_TAKEN}, {@link IdentityError#UNKNOWN_PERMISSION}
     * @throws com.clutch.kernel.StaleVersionException when the stored version is another
     */
    void save(Role role);

    /**
     * Forgets the role.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#ROLE_IN_USE} when somebody was given it meanwhile
     */
    void remove(Role role);

    /** Accounts that have the role, in the order of their ids. */
    List<UUID> holders(String name);

    /** Roles after the one given, in the order of their ids. */
    List<Role> after(UUID id, int limit);
}
