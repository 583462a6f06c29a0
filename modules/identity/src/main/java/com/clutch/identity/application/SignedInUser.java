package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Preferences;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account as its owner's client sees it after signing in.
 *
 * @param permissions everything it may do, sorted
 */
public record SignedInUser(
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
        Preferences preferences,
        @Nullable Instant lastLogin,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The account with everything it may do. */
    public static SignedInUser of(Account account, Collection<String> permissions) {
        var profile = account.profile();
        return new SignedInUser(
                account.id(),
                account.email(),
                account.name(),
                account.firstName(),
                account.lastName(),
                account.grants().role(),
                List.copyOf(account.grants().roles()),
                permissions.stream().sorted().toList(),
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
                account.preferences(),
                account.lastLoginAt(),
                account.createdAt(),
                account.updatedAt(),
                account.version());
    }
}
