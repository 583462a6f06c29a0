package com.clutch.events.identity;

import com.clutch.events.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an account.
 *
 * @param realm staff, customer, enterprise or partner
 * @param email in lower case; belongs to one account only
 * @param status pending, active, suspended or inactive
 * @param verified whether the owner has shown that the e-mail address is his
 * @param role name of the main role
 * @param furtherRoles names of the other roles, sorted
 * @param permissions permissions beyond those of the roles, sorted
 * @param avatar address of a picture, null when there is none
 * @param organizationId enterprise client that the account belongs to
 * @param partnerId partner that the account belongs to
 * @param language code of ISO 639
 * @param timezone name as in the tz database
 * @param notifyEmail whether the owner wants to hear by e-mail; likewise push, text message and marketing
 */
public record AccountState(
        UUID id,
        String realm,
        @Personal String email,
        @Personal String firstName,
        @Personal String lastName,
        String status,
        boolean verified,
        String role,
        List<String> furtherRoles,
        List<String> permissions,
        @Personal @Nullable String phone,
        @Nullable String department,
        @Nullable String jobTitle,
        @Personal @Nullable String avatar,
        @Personal @Nullable String bio,
        @Personal @Nullable String location,
        @Nullable String companyName,
        @Personal @Nullable LocalDate dateOfBirth,
        @Nullable UUID organizationId,
        @Nullable UUID partnerId,
        String language,
        String timezone,
        boolean notifyEmail,
        boolean notifyPush,
        boolean notifySms,
        boolean notifyMarketing,
        Instant createdAt,
        UUID createdBy) {

    public AccountState {
        furtherRoles = List.copyOf(furtherRoles);
        permissions = List.copyOf(permissions);
    }
}
