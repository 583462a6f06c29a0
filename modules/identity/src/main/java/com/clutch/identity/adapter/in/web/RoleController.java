package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.RoleDetails;
import com.clutch.identity.application.RoleFilter;
import com.clutch.identity.application.RolePlanning;
import com.clutch.identity.application.RoleQueries;
import com.clutch.identity.application.RoleTemplates;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
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

/** Roles under the three paths that clients know. */
@RestController
@RequestMapping({"/api/v1/rbac/roles", "/api/v1/admin/roles", "/api/v1/auth/roles"})
@RequiresPermission("manage_settings")
class RoleController {

    private final RoleQueries roles;
    private final RolePlanning planning;
    private final RoleTemplates templates;

    RoleController(RoleQueries roles, RolePlanning planning, RoleTemplates templates) {
        this.roles = roles;
        this.planning = planning;
        this.templates = templates;
    }

    @GetMapping
    @RequiresPermission({"view_settings", "manage_settings", "view_users"})
    Listing<RoleDetails> list(RoleFilter filter, PageRequest page) {
        return Listing.of(
                page, RoleDetails.class, () -> roles.list(filter, page), sink -> roles.forEach(filter, page, sink));
    }

    @GetMapping("/templates")
    @RequiresPermission({"view_settings", "manage_settings", "view_users"})
    List<RoleTemplates.Template> templates() {
        return templates.all();
    }

    @GetMapping("/{id}")
    @RequiresPermission({"view_settings", "manage_settings", "view_users"})
    RoleDetails read(@PathVariable UUID id) {
        return roles.find(id).orElseThrow(() -> DomainException.notFound("role", id));
    }

    @PostMapping
    Answer<RoleDetails> create(@Valid @RequestBody Creation body, Actor actor) {
        var made = planning.create(body.wanted(), actor);
        return Answer.created("/api/v1/rbac/roles/" + made.id(), made);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    RoleDetails update(@PathVariable UUID id, @Valid @RequestBody Change body, ExpectedVersion expected, Actor actor) {
        return planning.update(id, body.wanted(), expected, actor);
    }

    @DeleteMapping("/{id}")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        planning.remove(id, expected, actor);
        return new Removed(id);
    }

    @PostMapping("/{id}/permissions")
    RoleDetails addPermissions(
            @PathVariable UUID id, @Valid @RequestBody Permissions body, ExpectedVersion expected, Actor actor) {
        return planning.addPermissions(id, body.all(), expected, actor);
    }

    /** The permission is named by its id or its name. */
    @DeleteMapping("/{id}/permissions/{permissionId}")
    RoleDetails removePermission(
            @PathVariable UUID id, @PathVariable String permissionId, ExpectedVersion expected, Actor actor) {
        return planning.removePermission(id, permissionId, expected, actor);
    }

    /** A role to be made. */
    record Creation(
            @NotBlank @Size(min = 2, max = 64) String name,
            @Nullable @Size(min = 1, max = 100) String displayName,
            @Nullable @Size(max = 500) String description,
            @Nullable @Size(max = 1000) Set<@NotBlank String> permissions,
            @Nullable @Min(1) @Max(1000) Integer priority,
            @Nullable Boolean isActive) {

        RolePlanning.Wanted wanted() {
            return new RolePlanning.Wanted(name.strip(), displayName, description, permissions, priority, isActive);
        }
    }

    /** What is to be another. */
    record Change(
            @Nullable @Size(min = 2, max = 64) String name,
            @Nullable @Size(min = 1, max = 100) String displayName,
            @Nullable @Size(max = 500) String description,
            @Nullable @Size(max = 1000) Set<@NotBlank String> permissions,
            @Nullable @Min(1) @Max(1000) Integer priority,
            @Nullable Boolean isActive) {

        RolePlanning.Wanted wanted() {
            return new RolePlanning.Wanted(name, displayName, description, permissions, priority, isActive);
        }
    }

    /** Permissions by id or name; clients use either word. */
    record Permissions(
            @Nullable @Size(max = 1000) Set<@NotBlank String> permissionIds,
            @Nullable @Size(max = 1000) Set<@NotBlank String> permissions) {

        Set<String> all() {
            var all = new HashSet<String>();
            if (permissionIds != null) {
                all.addAll(permissionIds);
            }
            if (permissions != null) {
                all.addAll(permissions);
            }
            return all;
        }
    }
}
