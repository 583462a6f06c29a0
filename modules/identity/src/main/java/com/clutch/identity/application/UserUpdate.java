package com.clutch.identity.application;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shall change in an account; null leaves it as it is, an empty text takes it away.
 *
 * @param role name of the new main role
 * @param roles names of all roles; the main one stays among them
 * @param permissions all permissions beyond the roles
 * @param reason why the status changes
 */
public record UserUpdate(
        @Nullable Realm realm,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String role,
        @Nullable Set<String> roles,
        @Nullable Set<String> permissions,
        @Nullable AccountStatus status,
        @Nullable String reason,
        @Nullable String phone,
        @Nullable String department,
        @Nullable String position,
        @Nullable String bio,
        @Nullable String location,
        @Nullable String companyName,
        @Nullable LocalDate dateOfBirth,
        @Nullable UUID organizationId,
        @Nullable UUID partnerId) {

    /** The account with these changes. */
    Account applyTo(Account account) {
        var changed = account.inRealm(realm == null ? account.realm() : realm)
                .named(
                        firstName == null ? account.firstName() : firstName,
                        lastName == null ? account.lastName() : lastName)
                .withProfile(profile(account.profile()))
                .belongingTo(
                        organizationId == null ? account.organizationId() : organizationId,
                        partnerId == null ? account.partnerId() : partnerId);
        if (email != null) {
            changed = changed.withEmail(email);
        }
        var grants = changed.grants();
        if (roles != null) {
            grants = grants.withFurtherRoles(roles);
        }
        if (role != null) {
            grants = grants.withRole(role);
        }
        if (permissions != null) {
            grants = grants.withPermissions(permissions);
        }
        changed = changed.withGrants(grants);
        return status == null ? changed : changed.moveTo(status);
    }

    private Profile profile(Profile before) {
        return new Profile(
                text(phone, before.phone()),
                text(department, before.department()),
                text(position, before.jobTitle()),
                before.avatar(),
                text(bio, before.bio()),
                text(location, before.location()),
                text(companyName, before.companyName()),
                dateOfBirth == null ? before.dateOfBirth() : dateOfBirth);
    }

    static @Nullable String text(@Nullable String wanted, @Nullable String before) {
        if (wanted == null) {
            return before;
        }
        var stripped = wanted.strip();
        return stripped.isEmpty() ? null : stripped;
    }
}
