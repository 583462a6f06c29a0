package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static com.clutch.identity.jooq.Tables.ROLE;
import static com.clutch.identity.jooq.Tables.ROLE_PERMISSION;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.select;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Role;
import com.clutch.identity.domain.Roles;
import com.clutch.identity.jooq.tables.records.RoleRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

@Repository
class JooqRoles implements Roles {

    static final Field<String[]> PERMISSIONS = array(select(ROLE_PERMISSION.PERMISSION)
                    .from(ROLE_PERMISSION)
                    .where(ROLE_PERMISSION.ROLE_ID.eq(ROLE.ID))
                    .orderBy(ROLE_PERMISSION.PERMISSION))
            .as("permissions");

    private final DSLContext dsl;

    JooqRoles(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Role> find(UUID id) {
        return rolesWhere(ROLE.ID.eq(id)).fetchOptional(JooqRoles::role);
    }

    @Override
    public Optional<Role> findForUpdate(UUID id) {
        // The permissions are read by a second statement: within the locking one they would be those of before the
        // wait.
        // It lets those go on who are giving the role to somebody, for they hold accounts that are locked after this.
        dsl.select(ROLE.ID).from(ROLE).where(ROLE.ID.eq(id)).forNoKeyUpdate().fetch();
        return find(id);
    }

    @Override
    public List<Role> named(Collection<String> names) {
        return names.isEmpty() ? List.of() : rolesWhere(ROLE.NAME.in(names)).fetch(JooqRoles::role);
    }

    @Override
    public void add(Role role) {
        var row = row(role);
        row.setId(role.id());
        row.setEverything(role.everything());
        row.setSystem(role.system());
        row.setCreatedAt(role.createdAt());
        try {
            dsl.insertInto(ROLE).set(row).execute();
            insertPermissions(role);
        } catch (DataIntegrityViolationException refused) {
            throw translated(refused, role);
        }
    }

    @Override
    public void save(Role role) {
        try {
            var changed = dsl.update(ROLE)
                    .set(row(role))
                    .where(ROLE.ID.eq(role.id()))
                    .and(ROLE.VERSION.eq(role.version() - 1))
                    .execute();
            if (changed == 0) {
                var stored = find(role.id()).orElseThrow(() -> DomainException.notFound("role", role.id()));
                throw new StaleVersionException(role.version() - 1, stored.version(), stored);
            }
            dsl.deleteFrom(ROLE_PERMISSION)
                    .where(ROLE_PERMISSION.ROLE_ID.eq(role.id()))
                    .execute();
            insertPermissions(role);
        } catch (DataIntegrityViolationException refused) {
            throw translated(refused, role);
        }
    }

    @Override
    public void remove(Role role) {
        try {
            dsl.deleteFrom(ROLE).where(ROLE.ID.eq(role.id())).execute();
        } catch (DataIntegrityViolationException refused) {
            throw translated(refused, role);
        }
    }

    @Override
    public List<UUID> holders(String name) {
        return dsl.select(ACCOUNT_ROLE.ACCOUNT_ID)
                .from(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ROLE.eq(name))
                .orderBy(ACCOUNT_ROLE.ACCOUNT_ID)
                .fetch(ACCOUNT_ROLE.ACCOUNT_ID);
    }

    @Override
    public List<Role> after(UUID id, int limit) {
        return rolesWhere(ROLE.ID.gt(id)).orderBy(ROLE.ID).limit(limit).fetch(JooqRoles::role);
    }

    static Role role(Record row) {
        return new Role(
                row.get(ROLE.ID),
                row.get(ROLE.VERSION),
                row.get(ROLE.NAME),
                row.get(ROLE.DISPLAY_NAME),
                row.get(ROLE.DESCRIPTION),
                row.get(ROLE.PRIORITY),
                row.get(ROLE.EVERYTHING),
                row.get(ROLE.SYSTEM),
                row.get(ROLE.ACTIVE),
                Set.of(row.get(PERMISSIONS)),
                row.get(ROLE.CREATED_AT),
                row.get(ROLE.UPDATED_AT));
    }

    private SelectConditionStep<? extends Record> rolesWhere(Condition condition) {
        return dsl.select(ROLE.fields()).select(PERMISSIONS).from(ROLE).where(condition);
    }

    private void insertPermissions(Role role) {
        if (role.permissions().isEmpty()) {
            return;
        }
        var rows = dsl.insertInto(ROLE_PERMISSION, ROLE_PERMISSION.ROLE_ID, ROLE_PERMISSION.PERMISSION);
        for (var permission : role.permissions()) {
            rows = rows.values(role.id(), permission);
        }
        rows.execute();
    }

    private static RoleRecord row(Role role) {
        var row = new RoleRecord();
        row.setVersion(role.version());
        row.setName(role.name());
        row.setDisplayName(role.displayName());
        row.setDescription(role.description());
        row.setPriority(role.priority());
        row.setActive(role.active());
        row.setUpdatedAt(role.updatedAt());
        return row;
    }

    private static RuntimeException translated(DataIntegrityViolationException refused, Role role) {
        var message = String.valueOf(refused.getMessage());
        if (message.contains("\"role_name_key\"") || message.contains("\"role_name_in_any_case\"")) {
            return DomainException.field(IdentityError.ROLE_NAME_TAKEN, "name", "Another role has this name.");
        }
        if (message.contains("\"account_role_exists\"")) {
            return new DomainException(
                    IdentityError.ROLE_IN_USE, "The role %s is assigned to users.".formatted(role.name()));
        }
        if (message.contains("\"role_permission_permission_fkey\"")) {
            return DomainException.field(
                    IdentityError.UNKNOWN_PERMISSION, "permissions", "One of these permissions does not exist.");
        }
        return refused;
    }
}
