package com.clutch.identity.application;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Permission;
import com.clutch.identity.domain.PermissionGroup;
import com.clutch.identity.domain.Permissions;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes and changes the company's own permissions. The name of a permission never changes: routes and roles refer to it. */
@Service
public class PermissionPlanning {

    private final Permissions permissions;
    private final PermissionQueries queries;
    private final Clock clock;

    PermissionPlanning(Permissions permissions, PermissionQueries queries, Clock clock) {
        this.permissions = permissions;
        this.queries = queries;
        this.clock = clock;
    }

    /** Makes a permission. */
    @Transactional
    public PermissionDetails create(
            String name, PermissionGroup group, @Nullable String displayName, @Nullable String description) {
        var now = clock.instant();
        var permission = new Permission(
                Ids.at(now),
                1,
                name,
                group,
                displayName == null ? name : displayName.strip(),
                description == null ? "" : description.strip(),
                false,
                now,
                now);
        permissions.add(permission);
        return details(permission.id());
    }

    /** Changes what is not null. */
    @Transactional
    public PermissionDetails update(
            UUID id,
            @Nullable PermissionGroup group,
            @Nullable String displayName,
            @Nullable String description,
            ExpectedVersion expected) {
        var before = changeable(id, expected);
        permissions.save(before.with(
                group == null ? before.group() : group,
                displayName == null ? before.displayName() : displayName.strip(),
                description == null ? before.description() : description.strip(),
                clock.instant()));
        return details(id);
    }

    /**
     * Forgets a permission that nobody holds.
     *
     * @throws DomainException {@link IdentityError#PERMISSION_IN_USE}
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected) {
        permissions.remove(changeable(id, expected));
    }

    private Permission changeable(UUID id, ExpectedVersion expected) {
        var permission = permissions.findForUpdate(id).orElseThrow(() -> DomainException.notFound("permission", id));
        expected.check(permission.version(), () -> details(id));
        if (permission.system()) {
            throw new DomainException(
                    IdentityError.PERMISSION_IS_BUILT_IN,
                    "The permission %s came with Clutch and cannot be changed.".formatted(permission.name()));
        }
        return permission;
    }

    private PermissionDetails details(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("permission", id));
    }
}
