package com.clutch.identity.adapter.out.persistence;

import static com.clutch.identity.jooq.Tables.ACCOUNT;
import static com.clutch.identity.jooq.Tables.ACCOUNT_PERMISSION;
import static com.clutch.identity.jooq.Tables.ACCOUNT_ROLE;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.field;

import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Preferences;
import com.clutch.identity.domain.Profile;
import com.clutch.identity.domain.Realm;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;

/** An account as one row: its columns, and its roles and permissions beside them. */
final class AccountRows {

    static final Field<String> MAIN_ROLE = field(DSL.select(ACCOUNT_ROLE.ROLE)
                    .from(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID).and(ACCOUNT_ROLE.MAIN)))
            .as("main_role");

    static final Field<String[]> FURTHER_ROLES = array(DSL.select(ACCOUNT_ROLE.ROLE)
                    .from(ACCOUNT_ROLE)
                    .where(ACCOUNT_ROLE.ACCOUNT_ID.eq(ACCOUNT.ID).andNot(ACCOUNT_ROLE.MAIN))
                    .orderBy(ACCOUNT_ROLE.ROLE))
            .as("further_roles");

    static final Field<String[]> PERMISSIONS = array(DSL.select(ACCOUNT_PERMISSION.PERMISSION)
                    .from(ACCOUNT_PERMISSION)
                    .where(ACCOUNT_PERMISSION.ACCOUNT_ID.eq(ACCOUNT.ID))
                    .orderBy(ACCOUNT_PERMISSION.PERMISSION))
            .as("direct_permissions");

    private AccountRows() {}

    /** Everything of the accounts that fulfil the condition. */
    static SelectConditionStep<? extends Record> select(DSLContext dsl, Condition condition) {
        return dsl.select(ACCOUNT.fields())
                .select(MAIN_ROLE, FURTHER_ROLES, PERMISSIONS)
                .from(ACCOUNT)
                .where(condition);
    }

    static Account account(Record row) {
        return new Account(
                row.get(ACCOUNT.ID),
                row.get(ACCOUNT.VERSION),
                Realm.valueOf(row.get(ACCOUNT.REALM)),
                row.get(ACCOUNT.EMAIL),
                row.get(ACCOUNT.FIRST_NAME),
                row.get(ACCOUNT.LAST_NAME),
                AccountStatus.valueOf(row.get(ACCOUNT.STATUS)),
                row.get(ACCOUNT.VERIFIED),
                new Grants(row.get(MAIN_ROLE), Set.of(row.get(FURTHER_ROLES)), Set.of(row.get(PERMISSIONS))),
                profile(row),
                preferences(row),
                row.get(ACCOUNT.ORGANIZATION_ID),
                row.get(ACCOUNT.PARTNER_ID),
                row.get(ACCOUNT.LAST_LOGIN_AT),
                row.get(ACCOUNT.CREATED_AT),
                row.get(ACCOUNT.CREATED_BY),
                row.get(ACCOUNT.UPDATED_AT));
    }

    private static Profile profile(Record row) {
        return new Profile(
                row.get(ACCOUNT.PHONE),
                row.get(ACCOUNT.DEPARTMENT),
                row.get(ACCOUNT.JOB_TITLE),
                row.get(ACCOUNT.AVATAR),
                row.get(ACCOUNT.BIO),
                row.get(ACCOUNT.LOCATION),
                row.get(ACCOUNT.COMPANY_NAME),
                row.get(ACCOUNT.DATE_OF_BIRTH));
    }

    private static Preferences preferences(Record row) {
        return new Preferences(
                row.get(ACCOUNT.LANGUAGE),
                row.get(ACCOUNT.TIMEZONE),
                row.get(ACCOUNT.THEME),
                row.get(ACCOUNT.DATE_FORMAT),
                row.get(ACCOUNT.CURRENCY),
                new Preferences.Notifications(
                        row.get(ACCOUNT.NOTIFY_EMAIL),
                        row.get(ACCOUNT.NOTIFY_PUSH),
                        row.get(ACCOUNT.NOTIFY_SMS),
                        row.get(ACCOUNT.NOTIFY_MARKETING)),
                row.get(ACCOUNT.DASHBOARD_LAYOUT),
                row.get(ACCOUNT.DEFAULT_VIEW),
                row.get(ACCOUNT.COMPACT_MODE),
                row.get(ACCOUNT.AUTO_SAVE));
    }
}
