package com.clutch.insights.adapter.out.persistence.user;

import static com.clutch.insights.jooq.Tables.ACCOUNT;

import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.jooq.tables.records.AccountRecord;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Accounts as identity tells them; the columns of sessions are left as they are. */
@Component
public class JooqAccountFacts {

    private final DSLContext database;

    JooqAccountFacts(DSLContext database) {
        this.database = database;
    }

    /** Stores the account unless it, or a newer one, is there. It counts as heard now in any case. */
    public Heard hear(Fact.Account fact, Instant now) {
        var row = row(fact, now);
        var first = database.insertInto(ACCOUNT)
                .set(row)
                .onConflict(ACCOUNT.ACCOUNT_ID)
                .doNothing()
                .execute();
        if (first == 1) {
            return new Heard(fact, null);
        }
        var known = database.selectFrom(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(fact.accountId()))
                .forUpdate()
                .fetchSingle();
        if (fact.version() <= known.getVersion()) {
            database.update(ACCOUNT)
                    .set(ACCOUNT.HEARD_AT, now)
                    .where(ACCOUNT.ACCOUNT_ID.eq(fact.accountId()))
                    .execute();
            return Heard.NOTHING;
        }
        database.update(ACCOUNT)
                .set(row)
                .where(ACCOUNT.ACCOUNT_ID.eq(fact.accountId()))
                .execute();
        // Version 0 is an account of which only sessions are known.
        return new Heard(fact, known.getVersion() == 0 ? null : account(known));
    }

    private static AccountRecord row(Fact.Account fact, Instant now) {
        var row = new AccountRecord();
        row.setAccountId(fact.accountId());
        row.setVersion(fact.version());
        row.setGone(fact.gone());
        row.setRealm(fact.realm());
        row.setRole(fact.role());
        row.setName(fact.name());
        row.setCompany(fact.company());
        row.setStatus(fact.status());
        row.setVerified(fact.verified());
        row.setProfileComplete(fact.profileComplete());
        row.setCreatedAt(fact.createdAt());
        row.setTimeZone(fact.timeZone());
        row.setHeardAt(now);
        return row;
    }

    /** The account of a row. */
    public static Fact.Account account(Record row) {
        return new Fact.Account(
                row.get(ACCOUNT.ACCOUNT_ID),
                row.get(ACCOUNT.VERSION),
                row.get(ACCOUNT.GONE),
                row.get(ACCOUNT.REALM),
                row.get(ACCOUNT.ROLE),
                row.get(ACCOUNT.NAME),
                row.get(ACCOUNT.COMPANY),
                row.get(ACCOUNT.STATUS),
                row.get(ACCOUNT.VERIFIED),
                row.get(ACCOUNT.PROFILE_COMPLETE),
                row.get(ACCOUNT.CREATED_AT),
                row.get(ACCOUNT.TIME_ZONE));
    }
}
