package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who administer accounts.
 *
 * @param role name of the main role
 * @param roles names of all roles, the main one among them
 * @param permissions what it may beyond its roles; see {@link SignedInUser} for everything
 * @param lastLogin null when nobody has signed in yet
 */
public record User(
        UUID id,
        String email,
        String name,
        String firstName,
        String lastName,
        String role,
        List<String> roles,
        List<String> permissions,
        AccountStatus status,
        boolean isActive,
        Realm realm,
        boolean verified,
        @Nullable String phone,
        @Nullable String department,
        @Nullable String position,
        @Nullable String avatar,
        @Nullable String bio,
        @Nullable String location,
        @Nullable String companyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable UUID organizationId,
        @Nullable UUID partnerId,
        @Nullable Instant lastLogin,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The account as it is. */
    public static User of(Account account) {
        var profile = account.profile();
        return new User(
                account.id(),
                account.email(),
                account.name(),
                account.firstName(),
                account.lastName(),
                account.grants().role(),
                List.copyOf(account.grants().roles()),
                List.copyOf(account.grants().permissions()),
                account.status(),
                account.isActive(),
                account.realm(),
                account.verified(),
                profile.phone(),
                profile.department(),
                profile.jobTitle(),
                profile.avatar(),
                profile.bio(),
                profile.location(),
                profile.companyName(),
                profile.dateOfBirth(),
                account.organizationId(),
                account.partnerId(),
                account.lastLoginAt(),
                account.createdAt(),
                account.createdBy(),
                account.updatedAt(),
                account.version());
    }
}
