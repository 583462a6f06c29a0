package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static com.clutch.identity.jooq.Tables.ACCOUNT_PERMISSION;
import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.jooq.tables.records.AccountRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccounts implements Accounts {

    private final DSLContext dsl;

    JooqAccounts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Account> find(UUID id) {
        return select(ACCOUNT.ID.eq(id)).fetchOptional(AccountRows::account);
    }

    @Override
    public Optional<Account> findForUpdate(UUID id) {
        // Roles and permissions are read by a second statement after the lock is held: within the locking one they
        // would be
        // those of before the wait.
        dsl.select(ACCOUNT.ID)
                .from(ACCOUNT)
                .where(ACCOUNT.ID.eq(id))
                .forUpdate()
                .fetch();
        return find(id);
    }

    @Override
    public Optional<Account> findByEmail(String email) {
        return select(ACCOUNT.EMAIL.eq(Account.normalized(email))).fetchOptional(AccountRows::account);
    }

    @Override
    public void add(Account account) {
        var row = row(account);
        row.setId(account.id());
        row.setLastLoginAt(account.lastLoginAt());
        row.setCreatedAt(account.createdAt());
        row.setCreatedBy(account.createdBy());
        try {
            dsl.insertInto(ACCOUNT).set(row).execute();
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
        insertGrants(account.id(), account.grants());
    }

    @Override
    public void save(Account account) {
        int changed;
        try {
            changed = dsl.update(ACCOUNT)
                    .set(row(account))
                    .where(ACCOUNT.ID.eq(account.id()))
                    .and(ACCOUNT.VERSION.eq(account.version() - 1))
                    .execute();
        } catch (DuplicateKeyException taken) {
            throw translated(taken);
        }
        if (changed == 0) {
            var stored = find(account.id()).orElseThrow(() -> DomainException.notFound("user", account.id()));
            throw new StaleVersionException(account.version() - 1, stored.version(), stored);
        }
        replaceGrants(account);
    }

    @Override
    public List<Account> after(@Nullable UUID id, int limit) {
        return select(id == null ? noCondition() : ACCOUNT.ID.gt(id))
                .orderBy(ACCOUNT.ID)
                .limit(limit)
                .fetch(AccountRows::account);
    }

    @Override
    public void signedIn(UUID id, Instant at) {
        dsl.update(ACCOUNT)
                .set(ACCOUNT.LAST_LOGIN_AT, at)
                .where(ACCOUNT.ID.eq(id))
                .execute();
    }

    private SelectConditionStep<? extends Record> select(Condition condition) {
        return AccountRows.select(dsl, condition);
    }

    private void replaceGrants(Account account) {
        var stored = find(account.id()).map(Account::grants);
        if (stored.isPresent() && stored.get().equals(account.grants())) {
            return;
        }
        dsl.deleteFrom(ACCOUNT_ROLE)
                .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(account.id()))
                .execute();
        dsl.deleteFrom(ACCOUNT_PERMISSION)
                .where(ACCOUNT_PERMISSION.ACCOUNT_ID.eq(account.id()))
                .execute();
        insertGrants(account.id(), account.grants());
    }

    private void insertGrants(UUID id, Grants grants) {
        var roles = dsl.insertInto(ACCOUNT_ROLE, ACCOUNT_ROLE.ACCOUNT_ID, ACCOUNT_ROLE.ROLE, ACCOUNT_ROLE.MAIN)
                .values(id, grants.role(), true);
        for (var role : grants.furtherRoles()) {
            roles = roles.values(id, role, false);
        }
        roles.execute();
        insertPermissions(id, grants.permissions());
    }

    private void insertPermissions(UUID id, Collection<String> permissions) {
        if (permissions.isEmpty()) {
            return;
        }
        var rows = dsl.insertInto(ACCOUNT_PERMISSION, ACCOUNT_PERMISSION.ACCOUNT_ID, ACCOUNT_PERMISSION.PERMISSION);
        for (var permission : permissions) {
            rows = rows.values(id, permission);
        }
        rows.execute();
    }

    private static AccountRecord row(Account account) {
        var profile = account.profile();
        var preferences = account.preferences();
        var row = new AccountRecord();
        row.setVersion(account.version());
        row.setRealm(account.realm().name());
        row.setEmail(account.email());
        row.setFirstName(account.firstName());
        row.setLastName(account.lastName());
        row.setStatus(account.status().name());
        row.setVerified(account.verified());
        row.setPhone(profile.phone());
        row.setDepartment(profile.department());
        row.setJobTitle(profile.jobTitle());
        row.setAvatar(profile.avatar());
        row.setBio(profile.bio());
        row.setLocation(profile.location());
        row.setCompanyName(profile.companyName());
        row.setDateOfBirth(profile.dateOfBirth());
        row.setOrganizationId(account.organizationId());
        row.setPartnerId(account.partnerId());
        row.setLanguage(preferences.language());
        row.setTimezone(preferences.timezone());
        row.setTheme(preferences.theme());
        row.setDateFormat(preferences.dateFormat());
        row.setCurrency(preferences.currency());
        row.setNotifyEmail(preferences.notifications().email());
        row.setNotifyPush(preferences.notifications().push());
        row.setNotifySms(preferences.notifications().sms());
        row.setNotifyMarketing(preferences.notifications().marketing());
        row.setDashboardLayout(preferences.dashboardLayout());
        row.setDefaultView(preferences.defaultView());
        row.setCompactMode(preferences.compactMode());
        row.setAutoSave(preferences.autoSave());
        row.setUpdatedAt(account.updatedAt());
        return row;
    }

    private static RuntimeException translated(DuplicateKeyException taken) {
        return String.valueOf(taken.getMessage()).contains("\"account_email\"")
                ? DomainException.field(IdentityError.EMAIL_TAKEN, "email", "Another user has this e-mail address.")
                : taken;
    }
}
