package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.PermissionExplanation;
import com.clutch.identity.application.RoleAssignment;
import com.clutch.identity.application.UserRoles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who has which role, and what comes of it. */
@RestController
@RequestMapping("/api/v1")
class UserRoleController {

    private final RoleAssignment assignment;
    private final PermissionExplanation explanation;

    UserRoleController(RoleAssignment assignment, PermissionExplanation explanation) {
        this.assignment = assignment;
        this.explanation = explanation;
    }

    @GetMapping({"/rbac/users/{id}/roles", "/auth/users/{id}/roles"})
    @RequiresPermission({"view_users", "edit_users"})
    UserRoles roles(@PathVariable UUID id) {
        return assignment.rolesOf(id);
    }

    /** Sets the main role and the others; with {@code roleId} alone, adds that role. */
    @PostMapping({"/rbac/users/{id}/roles", "/auth/users/{id}/roles"})
    @RequiresPermission("edit_users")
    UserRoles assign(
            @PathVariable UUID id, @Valid @RequestBody Assignment body, ExpectedVersion expected, Actor actor) {
        if (body.roleId() != null && body.primaryRole() == null && body.roles() == null) {
            return assignment.add(id, body.roleId(), expected, actor);
        }
        return assignment.set(id, body.primaryRole(), body.roles(), expected, actor);
    }

    @DeleteMapping({"/rbac/users/{id}/roles/{roleId}", "/auth/users/{id}/roles/{roleId}"})
    @RequiresPermission("edit_users")
    UserRoles withdraw(@PathVariable UUID id, @PathVariable UUID roleId, ExpectedVersion expected, Actor actor) {
        return assignment.withdraw(id, roleId, expected, actor);
    }

    @GetMapping("/rbac/users/{id}/permissions")
    @RequiresPermission({"view_users", "edit_users"})
    PermissionExplanation.Held permissions(@PathVariable UUID id) {
        return explanation.heldBy(id);
    }

    /** The user is named by id or e-mail address. */
    @GetMapping("/rbac/explain")
    @RequiresPermission({"view_users", "edit_users"})
    PermissionExplanation.Explanation explain(@RequestParam String user, @RequestParam String permission) {
        return explanation.explain(user, permission);
    }

    /** Roles by name or id. */
    record Assignment(
            @Nullable @Size(min = 1, max = 64) String primaryRole,
            @Nullable @Size(max = 50) Set<@NotBlank String> roles,
            @Nullable @Size(min = 1, max = 64) String roleId) {}
}
