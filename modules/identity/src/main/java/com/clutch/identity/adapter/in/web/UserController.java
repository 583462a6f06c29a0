package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.AccountAdministration;
import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.application.User;
import com.clutch.identity.application.UserFilter;
import com.clutch.identity.application.UserQueries;
import com.clutch.identity.application.UserUpdate;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Accounts under both paths that clients know. */
@RestController
@RequestMapping({"/api/v1/users", "/api/v1/admin/users"})
class UserController {

    private final AccountAdministration administration;
    private final UserQueries users;

    UserController(AccountAdministration administration, UserQueries users) {
        this.administration = administration;
        this.users = users;
    }

    @GetMapping
    @RequiresPermission("view_users")
    Listing<User> list(UserFilter filter, PageRequest page) {
        var meant = filter.withRole(RoleNames.of(filter.role()));
        return Listing.of(page, User.class, () -> users.list(meant, page), sink -> users.forEach(meant, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_users")
    User read(@PathVariable UUID id) {
        return users.find(id).orElseThrow(() -> DomainException.notFound("user", id));
    }

    @PostMapping
    @RequiresPermission("create_users")
    Answer<User> create(@Valid @RequestBody Creation body, Actor actor) {
        var user = administration.create(body.account(), actor);
        return Answer.created("/api/v1/users/" + user.id(), user);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("edit_users")
    User update(@PathVariable UUID id, @Valid @RequestBody Change body, ExpectedVersion expected, Actor actor) {
        return administration.update(id, body.update(), expected, actor);
    }

    /** The account is kept for its history; it can no longer be used. */
    @DeleteMapping("/{id}")
    @RequiresPermission("delete_users")
    Removed deactivate(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        administration.moveTo(id, AccountStatus.INACTIVE, null, expected, actor);
        return new Removed(id);
    }

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
