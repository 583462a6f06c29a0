package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT_PERMISSION;
import static com.clutch.identity.jooq.Tables.PERMISSION;
import static com.clutch.identity.jooq.Tables.ROLE_PERMISSION;

import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Permission;
import com.clutch.identity.domain.PermissionGroup;
import com.clutch.identity.domain.Permissions;
import com.clutch.identity.jooq.tables.records.PermissionRecord;
import com.clutch.kernel.DomainException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqPermissions implements Permissions {

    private final DSLContext dsl;

    JooqPermissions(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Set<String> names() {
        return new TreeSet<>(dsl.select(PERMISSION.NAME).from(PERMISSION).fetch(PERMISSION.NAME));
    }

    @Override
    public Set<String> existing(Collection<String> names) {
        return names.isEmpty()
                ? Set.of()
                : dsl.select(PERMISSION.NAME)
                        .from(PERMISSION)
                        .where(PERMISSION.NAME.in(names))
                        .fetchSet(PERMISSION.NAME);
    }

    @Override
    public Optional<String> nameOf(UUID id) {
        return dsl.select(PERMISSION.NAME)
                .from(PERMISSION)
                .where(PERMISSION.ID.eq(id))
                .fetchOptional(PERMISSION.NAME);
    }

    @Override
    public Optional<Permission> findForUpdate(UUID id) {
        return dsl.selectFrom(PERMISSION)
                .where(PERMISSION.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqPermissions::permission);
    }

    @Override
    public void add(Permission permission) {
        var row = row(permission);
        row.setId(permission.id());
        row.setName(permission.name());
        row.setSystem(permission.system());
        row.setCreatedAt(permission.createdAt());
        try {
            dsl.insertInto(PERMISSION).set(row).execute();
        } catch (DuplicateKeyException taken) {
            throw DomainException.field(
                    IdentityError.PERMISSION_NAME_TAKEN, "name", "Another permission has this name.");
        }
    }

    @Override
    public void save(Permission permission) {
        dsl.update(PERMISSION)
                .set(row(permission))
                .where(PERMISSION.ID.eq(permission.id()))
                .execute();
    }

    @Override
    public void remove(Permission permission) {
        var roles = dsl.fetchCount(ROLE_PERMISSION, ROLE_PERMISSION.PERMISSION.eq(permission.name()));
        var accounts = dsl.fetchCount(ACCOUNT_PERMISSION, ACCOUNT_PERMISSION.PERMISSION.eq(permission.name()));
        if (roles + accounts > 0) {
            throw inUse(permission).with("roles", roles).with("users", accounts);
        }
        try {
            dsl.deleteFrom(PERMISSION).where(PERMISSION.ID.eq(permission.id())).execute();
        } catch (DataIntegrityViolationException givenMeanwhile) {
            throw inUse(permission);
        }
    }

    static Permission permission(Record row) {
        return new Permission(
                row.get(PERMISSION.ID),
                row.get(PERMISSION.VERSION),
                row.get(PERMISSION.NAME),
                PermissionGroup.valueOf(row.get(PERMISSION.GROUP_NAME)),
                row.get(PERMISSION.DISPLAY_NAME),
                row.get(PERMISSION.DESCRIPTION),
                row.get(PERMISSION.SYSTEM),
                row.get(PERMISSION.CREATED_AT),
                row.get(PERMISSION.UPDATED_AT));
    }

    private static PermissionRecord row(Permission permission) {
        var row = new PermissionRecord();
        row.setVersion(permission.version());
        row.setGroupName(permission.group().name());
        row.setDisplayName(permission.displayName());
        row.setDescription(permission.description());
        row.setUpdatedAt(permission.updatedAt());
        return row;
    }

    private static DomainException inUse(Permission permission) {
        return new DomainException(
                IdentityError.PERMISSION_IN_USE,
                "The permission %s is held by roles or users; take it from them first.".formatted(permission.name()));
    }
}
