package com.clutch.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is asked to join the staff.
 *
 * @param email in lower case; nobody has two open invitations
 * @param role main role that the account will have
 * @param permissions what it will be allowed beyond the role, sorted
 * @param language of the mail, code of ISO 639
 * @param tokenHash hash of the token in the link that was sent last
 * @param invitedByName e-mail address of the one who invited
 * @param accountId account that came of it
 */
public record Invitation(
        UUID id,
        long version,
        String email,
        String name,
        String role,
        @Nullable String department,
        @Nullable String position,
        Set<String> permissions,
        String language,
        InvitationStatus status,
        byte[] tokenHash,
        Instant expiresAt,
        UUID invitedBy,
        String invitedByName,
        @Nullable Instant acceptedAt,
        @Nullable UUID accountId,
        @Nullable Instant resentAt,
        @Nullable UUID resentBy,
        Instant createdAt,
        Instant updatedAt) {

    /** How long a link works. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    public Invitation {
        email = Account.normalized(email);
        name = name.strip();
        permissions = Collections.unmodifiableSet(new TreeSet<>(permissions));
        tokenHash = tokenHash.clone();
    }

    @Override
    public byte[] tokenHash() {
        return tokenHash.clone();
    }

    /** What the account will be given. */
    public Grants grants() {
        return new Grants(role, Set.of(), permissions);
    }

    /** The status now: nobody writes the moment at which an open invitation becomes too old. */
    public InvitationStatus statusAt(Instant now) {
        return status == InvitationStatus.PENDING && !now.isBefore(expiresAt) ? InvitationStatus.EXPIRED : status;
    }

    /** The same with a new link that works from now on; the old one does not. */
    public Invitation resent(byte[] newTokenHash, UUID by, Instant now) {
        InvitationStatus.MOVES.check(statusAt(now), InvitationStatus.PENDING);
        return with(InvitationStatus.PENDING, newTokenHash, now.plus(LIFETIME), null, null, now, by, now);
    }

    /** Accepted by the one who was invited. */
    public Invitation accepted(UUID account, Instant now) {
        InvitationStatus.MOVES.check(statusAt(now), InvitationStatus.ACCEPTED);
        return with(InvitationStatus.ACCEPTED, tokenHash, expiresAt, now, account, resentAt, resentBy, now);
    }

    /** Withdrawn. */
    public Invitation declined(Instant now) {
        InvitationStatus.MOVES.check(statusAt(now), InvitationStatus.DECLINED);
        return with(InvitationStatus.DECLINED, tokenHash, expiresAt, null, null, resentAt, resentBy, now);
    }

    /** Too old, written down. */
    public Invitation expired(Instant now) {
        return with(InvitationStatus.EXPIRED, tokenHash, expiresAt, null, null, resentAt, resentBy, now);
    }

    /** The same to a role under its new name. */
    public Invitation withRole(String newName, Instant now) {
        return with(newName, status, tokenHash, expiresAt, acceptedAt, accountId, resentAt, resentBy, now);
    }

    private Invitation with(
            InvitationStatus next,
            byte[] hash,
            Instant until,
            @Nullable Instant accepted,
            @Nullable UUID account,
            @Nullable Instant resent,
            @Nullable UUID by,
            Instant now) {
        return with(role, next, hash, until, accepted, account, resent, by, now);
    }

    private Invitation with(
            String newRole,
            InvitationStatus next,
            byte[] hash,
            Instant until,
            @Nullable Instant accepted,
            @Nullable UUID account,
            @Nullable Instant resent,
            @Nullable UUID by,
            Instant now) {
        return new Invitation(
                id,
                version + 1,
                email,
                name,
                newRole,
                department,
                position,
                permissions,
                language,
                next,
                hash,
                until,
                invitedBy,
                invitedByName,
                accepted,
                account,
                resent,
                by,
                createdAt,
                now);
    }
}
