package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.PermissionDetails;
import com.clutch.identity.application.PermissionFilter;
import com.clutch.identity.application.PermissionGroupDetails;
import com.clutch.identity.application.PermissionPlanning;
import com.clutch.identity.application.PermissionQueries;
import com.clutch.identity.domain.PermissionGroup;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
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

/** What can be allowed, in seven groups. */
@RestController
@RequestMapping("/api/v1/rbac/permissions")
@RequiresPermission({"view_settings", "manage_settings", "view_users"})
class PermissionController {

    private final PermissionQueries permissions;
    private final PermissionPlanning planning;

    PermissionController(PermissionQueries permissions, PermissionPlanning planning) {
        this.permissions = permissions;
        this.planning = planning;
    }

    @GetMapping
    Listing<PermissionDetails> list(PermissionFilter filter, PageRequest page) {
        return Listing.of(
                page,
                PermissionDetails.class,
                () -> permissions.list(filter, page),
                sink -> permissions.forEach(filter, page, sink));
    }

    @GetMapping("/groups")
    List<PermissionGroupDetails> groups() {
        return permissions.groups();
    }

    @GetMapping("/group/{groupName}")
    PermissionGroupDetails group(@PathVariable PermissionGroup groupName) {
        return permissions.group(groupName);
    }

    @GetMapping("/{id}")
    PermissionDetails read(@PathVariable UUID id) {
        return permissions.find(id).orElseThrow(() -> DomainException.notFound("permission", id));
    }

    @PostMapping
    @RequiresPermission("manage_settings")
    Answer<PermissionDetails> create(@Valid @RequestBody Creation body) {
        var made = planning.create(body.name(), body.groupName(), body.displayName(), body.description());
        return Answer.created("/api/v1/rbac/permissions/" + made.id(), made);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_settings")
    PermissionDetails update(@PathVariable UUID id, @Valid @RequestBody Change body, ExpectedVersion expected) {
        return planning.update(id, body.groupName(), body.displayName(), body.description(), expected);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_settings")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected) {
        planning.remove(id, expected);
        return new Removed(id);
    }

    /** A permission to be made. */
    record Creation(
            @NotBlank @Pattern(regexp = "[a-z][a-z0-9_]{2,63}", message = "needs small letters, digits and underscores")
            String name,

            @NotNull PermissionGroup groupName,
            @Nullable @Size(min = 1, max = 100) String displayName,
            @Nullable @Size(max = 500) String description) {}

    /** What is to be another; the name stays. */
    record Change(
            @Nullable PermissionGroup groupName,
            @Nullable @Size(min = 1, max = 100) String displayName,
            @Nullable @Size(max = 500) String description) {}
}
