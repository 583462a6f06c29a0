package com.clutch.identity.application;

import com.clutch.identity.domain.Role;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Starting points for roles of one's own: one per group of permissions, with everything in it. */
@Service
public class RoleTemplates {

    private final PermissionQueries permissions;

    RoleTemplates(PermissionQueries permissions) {
        this.permissions = permissions;
    }

    /** A role that could be made as it stands. */
    public record Template(
            String name, String displayName, String description, List<String> permissions, int priority) {}

    /** All of them. */
    public List<Template> all() {
        return permissions.groups().stream()
                .map(group -> new Template(
                        group.name().name().toLowerCase(Locale.ROOT) + "_role",
                        group.displayName(),
                        "Everything in " + group.displayName() + ".",
                        group.permissions().stream()
                                .map(PermissionDetails::name)
                                .toList(),
                        Role.USUAL_PRIORITY))
                .toList();
    }
}
