package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.application.UserUpdate;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send to make or change an account; the words of clients end here. */
final class UserBodies {

    private UserBodies() {}

    /** A new account; its name comes whole or in two parts. */
    record Creation(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 100) String firstName,
            @Nullable @Size(max = 100) String lastName,
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 64) String role,
            @Nullable Set<String> roles,
            @Nullable Set<String> permissions,
            @Nullable Realm realm,
            @Nullable AccountStatus status,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 40) String phoneNumber,
            @Nullable @Size(max = 100) String department,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 200) String companyName,
            @Nullable @Past LocalDate dateOfBirth,
            @Nullable UUID organizationId,
            @Nullable UUID partnerId) {

        NewAccount account() {
            var person = PersonName.required(name, firstName, lastName);
            var main = RoleNames.required(role);
            return new NewAccount(
                    realm == null ? RoleNames.realmOf(main) : realm,
                    email,
                    person.first(),
                    person.last(),
                    status == null ? AccountStatus.ACTIVE : status,
                    false,
                    new Grants(main, RoleNames.of(orNone(roles)), orNone(permissions)),
                    new Profile(
                            phone == null ? phoneNumber : phone,
                            department,
                            position,
                            null,
                            null,
                            null,
                            companyName,
                            dateOfBirth),
                    organizationId,
                    partnerId);
        }

        private static Set<String> orNone(@Nullable Set<String> names) {
            return names == null ? Set.of() : names;
        }
    }

    /** What shall change; {@code isActive} is another way to say the status. */
    record Change(
            @Nullable @Size(max = 200) String name,
            @Nullable @Size(max = 100) String firstName,
            @Nullable @Size(max = 100) String lastName,
            @Nullable @Email @Size(min = 3, max = 254) String email,
            @Nullable @Size(min = 1, max = 64) String role,
            @Nullable Set<String> roles,
            @Nullable Set<String> permissions,
            @Nullable Realm realm,
            @Nullable AccountStatus status,
            @Nullable Boolean isActive,
            @Nullable @Size(max = 500) String reason,
            @Nullable @Size(max = 40) String phone,
            @Nullable @Size(max = 40) String phoneNumber,
            @Nullable @Size(max = 100) String department,
            @Nullable @Size(max = 100) String position,
            @Nullable @Size(max = 2000) String bio,
            @Nullable @Size(max = 200) String location,
            @Nullable @Size(max = 200) String companyName,
            @Nullable @Past LocalDate dateOfBirth,
            @Nullable UUID organizationId,
            @Nullable UUID partnerId) {

        UserUpdate update() {
            var person = PersonName.of(name, firstName, lastName);
            return new UserUpdate(
                    realm,
                    email,
                    person.first(),
                    person.last(),
                    RoleNames.of(role),
                    roles == null ? null : RoleNames.of(roles),
                    permissions,
                    wantedStatus(),
                    reason,
                    phone == null ? phoneNumber : phone,
                    department,
                    position,
                    bio,
                    location,
                    companyName,
                    dateOfBirth,
                    organizationId,
                    partnerId);
        }

        private @Nullable AccountStatus wantedStatus() {
            if (status != null || isActive == null) {
                return status;
            }
            return isActive ? AccountStatus.ACTIVE : AccountStatus.INACTIVE;
        }
    }
}
