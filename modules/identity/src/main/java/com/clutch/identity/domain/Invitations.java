package com.clutch.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The invitations there are. */
public interface Invitations {

    /** The invitation with this link. */
    Optional<Invitation> findByToken(byte[] tokenHash);

    /** The same, which nobody else can change until the running transaction ends. */
    Optional<Invitation> findByTokenForUpdate(byte[] tokenHash);

    /** The invitation with this id, which nobody else can change until the running transaction ends. */
    Optional<Invitation> findForUpdate(UUID id);

    /** The one for this e-mail address that is stored as pending. */
    Optional<Invitation> findPending(String email);

    /** The same, which nobody else can change until the running transaction ends. */
    Optional<Invitation> findPendingForUpdate(String email);

    /** Those stored as pending that are too old, locked; those that somebody else has locked are left out. */
    List<Invitation> overdueForUpdate(Instant now, int limit);

    /**
     * Stores a new invitation.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#INVITATION_EXISTS}
     */
    void add(Invitation invitation);

    /**
     * Stores a changed invitation, which was read for update.
     *
     * @throws com.clutch.kernel.DomainException {@link IdentityError#INVITATION_EXISTS}
     */
    void save(Invitation invitation);

    /** Open invitations to this role. */
    int pendingFor(String role, Instant now);

    /** Invitations to this role that are stored as pending, locked. */
    List<Invitation> pendingForUpdate(String role);

    /** Invitations after the one given, in the order of their ids. */
    List<Invitation> after(UUID id, int limit);
}
