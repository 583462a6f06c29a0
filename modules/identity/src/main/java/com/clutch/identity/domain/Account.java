package com.clutch.identity.domain;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Someone who can sign in. Secrets and locks are kept elsewhere.
 *
 * @param version of the stored row; a new account has 1
 * @param email in lower case, unique over all realms
 * @param verified whether the owner has shown that the e-mail address is his
 * @param organizationId enterprise client that the account belongs to
 * @param partnerId partner that the account belongs to
 * @param lastLoginAt last time someone signed in; kept outside the version, see {@link Accounts#signedIn}
 * @param createdBy account that made this one
 */
public record Account(
        UUID id,
        long version,
        Realm realm,
        String email,
        String firstName,
        String lastName,
        AccountStatus status,
        boolean verified,
        Grants grants,
        Profile profile,
        Preferences preferences,
        @Nullable UUID organizationId,
        @Nullable UUID partnerId,
        @Nullable Instant lastLoginAt,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt) {

    public Account {
        email = normalized(email);
        firstName = firstName.strip();
        lastName = lastName.strip();
    }

    /** An account that was never stored, with nothing but what it cannot do without. */
    public static Account create(
            UUID id,
            Realm realm,
            String email,
            String firstName,
            String lastName,
            AccountStatus status,
            Grants grants,
            UUID createdBy,
            Instant now) {
        return new Account(
                id,
                1,
                realm,
                email,
                firstName,
                lastName,
                status,
                false,
                grants,
                Profile.EMPTY,
                Preferences.USUAL,
                null,
                null,
                null,
                now,
                createdBy,
                now);
    }

    /** An e-mail address as it is stored and compared. */
    public static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** First and last name as one. */
    public String name() {
        return (firstName + " " + lastName).strip();
    }

    /** Whether it may be used to sign in. */
    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    /**
     * The same account in another status; itself when it has that status already.
     *
     * @throws com.clutch.kernel.DomainException when there is no such move
     */
    public Account moveTo(AccountStatus next) {
        if (status == next) {
            return this;
        }
        AccountStatus.MOVES.check(status, next);
        return with(email, firstName, lastName, next, verified, grants, profile, preferences);
    }

    /** The same account after its owner has shown that the e-mail address is his; it becomes active when it was pending. */
    public Account confirmed() {
        var next = status == AccountStatus.PENDING ? AccountStatus.ACTIVE : status;
        return with(email, firstName, lastName, next, true, grants, profile, preferences);
    }

    /** The same account under another name. */
    public Account named(String first, String last) {
        return with(email, first, last, status, verified, grants, profile, preferences);
    }

    /** The same account with another e-mail address, which is not verified yet unless it is the one before. */
    public Account withEmail(String address) {
        var same = normalized(address).equals(email);
        return with(address, firstName, lastName, status, same && verified, grants, profile, preferences);
    }

    /** The same account with other roles and permissions. */
    public Account withGrants(Grants next) {
        return with(email, firstName, lastName, status, verified, next, profile, preferences);
    }

    /** The same account with another profile. */
    public Account withProfile(Profile next) {
        return with(email, firstName, lastName, status, verified, grants, next, preferences);
    }

    /** The same account with other preferences. */
    public Account withPreferences(Preferences next) {
        return with(email, firstName, lastName, status, verified, grants, profile, next);
    }

    /** The same account as part of an enterprise client or a partner. */
    public Account belongingTo(@Nullable UUID organization, @Nullable UUID partner) {
        return copy(version, realm, organization, partner, updatedAt);
    }

    /** The same account on another side of the company. */
    public Account inRealm(Realm next) {
        return copy(version, next, organizationId, partnerId, updatedAt);
    }

    /** The same values as the next version. */
    public Account nextVersion(Instant now) {
        return copy(version + 1, realm, organizationId, partnerId, now);
    }

    private Account copy(
            long nextVersion, Realm nextRealm, @Nullable UUID organization, @Nullable UUID partner, Instant changedAt) {
        return new Account(
                id,
                nextVersion,
                nextRealm,
                email,
                firstName,
                lastName,
                status,
                verified,
                grants,
                profile,
                preferences,
                organization,
                partner,
                lastLoginAt,
                createdAt,
                createdBy,
                changedAt);
    }

    private Account with(
            String nextEmail,
            String first,
            String last,
            AccountStatus nextStatus,
            boolean nextVerified,
            Grants nextGrants,
            Profile nextProfile,
            Preferences nextPreferences) {
        return new Account(
                id,
                version,
                realm,
                nextEmail,
                first,
                last,
                nextStatus,
                nextVerified,
                nextGrants,
                nextProfile,
                nextPreferences,
                organizationId,
                partnerId,
                lastLoginAt,
                createdAt,
                createdBy,
                updatedAt);
    }
}
