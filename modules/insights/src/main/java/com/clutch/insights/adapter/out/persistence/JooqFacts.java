package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACCOUNT_STATUS;
import static com.clutch.insights.jooq.Tables.EXPENSE;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static com.clutch.insights.jooq.Tables.SESSION;
import static com.clutch.insights.jooq.Tables.VEHICLE_STATUS;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import com.clutch.insights.adapter.out.persistence.user.JooqAccountFacts;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts;
import java.time.Instant;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;

@Repository
class JooqFacts implements Facts {

    // PostgreSQL leaves xmax at zero in a row that an upsert inserted.
    private static final Field<Boolean> INSERTED = field("xmax = 0", Boolean.class);

    private static final int FETCH_SIZE = 1000;

    private final DSLContext database;
    private final JooqAccountFacts accounts;
    private final JooqMoneyFacts money;

    JooqFacts(DSLContext database, JooqAccountFacts accounts, JooqMoneyFacts money) {
        this.database = database;
        this.accounts = accounts;
        this.money = money;
    }

    @Override
    public Heard hear(Fact fact, Instant now) {
        return switch (fact) {
            case Fact.AccountStatus status -> hear(status, now);
            case Fact.VehicleStatus status -> hear(status, now);
            case Fact.Session session -> hear(session, now);
            case Fact.Account account -> accounts.hear(account, now);
            case Fact.Payment payment -> money.hear(payment, now);
            case Fact.Refund refund -> money.hear(refund, now);
            case Fact.Expense expense -> money.hear(expense, now);
        };
    }

    private Heard hear(Fact.AccountStatus fact, Instant now) {
        var inserted = database.insertInto(ACCOUNT_STATUS)
                .set(ACCOUNT_STATUS.ACCOUNT_ID, fact.accountId())
                .set(ACCOUNT_STATUS.SEQUENCE, fact.sequence())
                .set(ACCOUNT_STATUS.FROM_STATUS, fact.from())
                .set(ACCOUNT_STATUS.TO_STATUS, fact.to())
                .set(ACCOUNT_STATUS.CHANGED_AT, fact.at())
                .set(ACCOUNT_STATUS.HEARD_AT, now)
                .onConflict(ACCOUNT_STATUS.ACCOUNT_ID, ACCOUNT_STATUS.SEQUENCE)
                .doUpdate()
                .set(ACCOUNT_STATUS.HEARD_AT, excluded(ACCOUNT_STATUS.HEARD_AT))
                .returningResult(INSERTED)
                .fetchSingle(INSERTED);
        return inserted ? new Heard(fact, null) : Heard.NOTHING;
    }

    private Heard hear(Fact.VehicleStatus fact, Instant now) {
        var inserted = database.insertInto(VEHICLE_STATUS)
                .set(VEHICLE_STATUS.VEHICLE_ID, fact.vehicleId())
                .set(VEHICLE_STATUS.SEQUENCE, fact.sequence())
                .set(VEHICLE_STATUS.FROM_STATUS, fact.from())
                .set(VEHICLE_STATUS.TO_STATUS, fact.to())
                .set(VEHICLE_STATUS.CHANGED_AT, fact.at())
                .set(VEHICLE_STATUS.HEARD_AT, now)
                .onConflict(VEHICLE_STATUS.VEHICLE_ID, VEHICLE_STATUS.SEQUENCE)
                .doUpdate()
                .set(VEHICLE_STATUS.HEARD_AT, excluded(VEHICLE_STATUS.HEARD_AT))
                .returningResult(INSERTED)
                .fetchSingle(INSERTED);
        return inserted ? new Heard(fact, null) : Heard.NOTHING;
    }

    private Heard hear(Fact.Session fact, Instant now) {
        var first = database.insertInto(SESSION)
                .set(SESSION.SESSION_ID, fact.sessionId())
                .set(SESSION.VERSION, fact.version())
                .set(SESSION.ACCOUNT_ID, fact.accountId())
                .set(SESSION.STARTED_AT, fact.startedAt())
                .set(SESSION.ENDED_AT, fact.endedAt())
                .set(SESSION.HEARD_AT, now)
                .onConflict(SESSION.SESSION_ID)
                .doNothing()
                .execute();
        if (first == 1) {
            return new Heard(fact, null);
        }
        var known = database.selectFrom(SESSION)
                .where(SESSION.SESSION_ID.eq(fact.sessionId()))
                .forUpdate()
                .fetchSingle(JooqFacts::session);
        var newer = fact.version() > known.version() || known.accountId() == null && fact.accountId() != null;
        var update = database.update(SESSION).set(SESSION.HEARD_AT, now);
        if (newer) {
            update = update.set(SESSION.VERSION, fact.version())
                    .set(SESSION.ACCOUNT_ID, fact.accountId())
                    .set(SESSION.STARTED_AT, fact.startedAt())
                    .set(SESSION.ENDED_AT, fact.endedAt());
        }
        update.where(SESSION.SESSION_ID.eq(fact.sessionId())).execute();
        return newer ? new Heard(fact, known) : Heard.NOTHING;
    }

    @Override
    public long heardSince(Topic topic, Instant moment) {
        return database.fetchCount(table(topic), heardAt(topic).ge(moment));
    }

    @Override
    public void forgetUnheardSince(Topic topic, Instant moment) {
        if (topic == Topic.ACCOUNT) {
            // In the order in which the hearing of a session takes them, and after those that a rebuild of payments
            // takes
            // before it comes to accounts; or they would wait for each other.
            database.execute(
                    "lock table {0}, {1}, {2}, {3} in share row exclusive mode", PAYMENT, REFUND, SESSION, ACCOUNT);
        } else {
            database.execute("lock table {0} in share row exclusive mode", table(topic));
        }
        var unheard = heardAt(topic).lt(moment);
        database.deleteFrom(table(topic))
                .where(
                        switch (topic) {
                            // That it was removed is kept, or an older version that comes late would bring it back.
                            case ACCOUNT -> unheard.andNot(ACCOUNT.GONE);
                            case PAYMENT -> unheard.andNot(PAYMENT.GONE);
                            case EXPENSE -> unheard.andNot(EXPENSE.GONE);
                            case ACCOUNT_STATUS, VEHICLE_STATUS, SESSION -> unheard;
                        })
                .execute();
    }

    @Override
    public void forEach(Topic topic, Consumer<? super Fact> sink) {
        try (var rows = database.selectFrom(table(topic)).fetchSize(FETCH_SIZE).fetchLazy()) {
            rows.forEach(row -> sink.accept(fact(topic, row)));
        }
    }

    private static Table<?> table(Topic topic) {
        return switch (topic) {
            case ACCOUNT_STATUS -> ACCOUNT_STATUS;
            case VEHICLE_STATUS -> VEHICLE_STATUS;
            case SESSION -> SESSION;
            case ACCOUNT -> ACCOUNT;
            case PAYMENT -> PAYMENT;
            case EXPENSE -> EXPENSE;
        };
    }

    private static TableField<?, Instant> heardAt(Topic topic) {
        return switch (topic) {
            case ACCOUNT_STATUS -> ACCOUNT_STATUS.HEARD_AT;
            case VEHICLE_STATUS -> VEHICLE_STATUS.HEARD_AT;
            case SESSION -> SESSION.HEARD_AT;
            case ACCOUNT -> ACCOUNT.HEARD_AT;
            case PAYMENT -> PAYMENT.HEARD_AT;
            case EXPENSE -> EXPENSE.HEARD_AT;
        };
    }

    private static Fact fact(Topic topic, Record row) {
        return switch (topic) {
            case ACCOUNT_STATUS ->
                new Fact.AccountStatus(
                        row.get(ACCOUNT_STATUS.ACCOUNT_ID),
                        row.get(ACCOUNT_STATUS.SEQUENCE),
                        row.get(ACCOUNT_STATUS.FROM_STATUS),
                        row.get(ACCOUNT_STATUS.TO_STATUS),
                        row.get(ACCOUNT_STATUS.CHANGED_AT));
            case VEHICLE_STATUS ->
                new Fact.VehicleStatus(
                        row.get(VEHICLE_STATUS.VEHICLE_ID),
                        row.get(VEHICLE_STATUS.SEQUENCE),
                        row.get(VEHICLE_STATUS.FROM_STATUS),
                        row.get(VEHICLE_STATUS.TO_STATUS),
                        row.get(VEHICLE_STATUS.CHANGED_AT));
            case SESSION -> session(row);
            case ACCOUNT -> JooqAccountFacts.account(row);
            case PAYMENT -> JooqMoneyFacts.payment(row);
            case EXPENSE -> JooqMoneyFacts.expense(row);
        };
    }

    private static Fact.Session session(Record row) {
        return new Fact.Session(
                row.get(SESSION.SESSION_ID),
                row.get(SESSION.VERSION),
                row.get(SESSION.ACCOUNT_ID),
                row.get(SESSION.STARTED_AT),
                row.get(SESSION.ENDED_AT));
    }
}
