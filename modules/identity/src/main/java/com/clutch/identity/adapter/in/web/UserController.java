package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.AccountAdministration;
import com.clutch.identity.application.User;
import com.clutch.identity.application.UserFilter;
import com.clutch.identity.application.UserQueries;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import java.util.UUID;
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
    Answer<User> create(@Valid @RequestBody UserBodies.Creation body, Actor actor) {
        var user = administration.create(body.account(), actor);
        return Answer.created("/api/v1/users/" + user.id(), user);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("edit_users")
    User update(
            @PathVariable UUID id, @Valid @RequestBody UserBodies.Change body, ExpectedVersion expected, Actor actor) {
        return administration.update(id, body.update(), expected, actor);
    }

    /** The account is kept for its history; it can no longer be used. */
    @DeleteMapping("/{id}")
    @RequiresPermission("delete_users")
    Removed deactivate(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        administration.moveTo(id, AccountStatus.INACTIVE, null, expected, actor);
        return new Removed(id);
    }
}
