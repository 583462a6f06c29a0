package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACCOUNT_STATUS;
import static com.clutch.insights.jooq.Tables.COST;
import static com.clutch.insights.jooq.Tables.EXPENSE;
import static com.clutch.insights.jooq.Tables.MATTER;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static com.clutch.insights.jooq.Tables.SESSION;
import static com.clutch.insights.jooq.Tables.VEHICLE;
import static com.clutch.insights.jooq.Tables.VEHICLE_STATUS;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.field;

import com.clutch.insights.adapter.out.persistence.user.JooqAccountFacts;
import com.clutch.insights.domain.Cost;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts;
import com.clutch.insights.domain.Matter;
import com.clutch.insights.domain.Usage;
import com.clutch.insights.domain.Vehicle;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqFacts implements Facts {

    // PostgreSQL leaves xmax at zero in a row that an upsert inserted.
    static final Field<Boolean> INSERTED = field("xmax = 0", Boolean.class);

    private static final int FETCH_SIZE = 1000;

    private final DSLContext database;
    private final JooqAccountFacts accounts;
    private final JooqMoneyFacts money;
    private final JooqCostFacts costs;
    private final JooqVehicleFacts vehicles;
    private final JooqUsages usages;

    JooqFacts(
            DSLContext database,
            JooqAccountFacts accounts,
            JooqMoneyFacts money,
            JooqCostFacts costs,
            JooqVehicleFacts vehicles,
            JooqUsages usages) {
        this.database = database;
        this.accounts = accounts;
        this.money = money;
        this.costs = costs;
        this.vehicles = vehicles;
        this.usages = usages;
    }

    @Override
    public Heard hear(Fact fact, Instant now) {
        return switch (fact) {
            case Fact.AccountStatus status -> hear(status, now);
            case Fact.VehicleStatus status -> vehicles.hear(status, now);
            case Vehicle vehicle -> vehicles.hear(vehicle, now);
            case Matter matter -> vehicles.hear(matter, now);
            case Cost cost -> costs.hear(cost, now);
            case Usage _ -> throw new IllegalArgumentException("Usage is heard by Usages.");
            case Fact.Session session -> hear(session, now);
            case Fact.Account account -> accounts.hear(account, now);
            case Fact.Payment payment -> money.hear(payment, now);
            case Fact.Refund refund -> money.hear(refund, now);
            case Fact.Expense expense -> money.hear(expense, now);
        };
    }

    private Heard hear(Fact.AccountStatus fact, Instant now) {
        database.execute(
                "select pg_advisory_xact_lock({0}, hashtext({1}))",
                2, fact.accountId().toString());
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
        if (!inserted) {
            return Heard.NOTHING;
        }
        List<Fact> others = database.selectFrom(ACCOUNT_STATUS)
                .where(ACCOUNT_STATUS.ACCOUNT_ID.eq(fact.accountId()))
                .and(ACCOUNT_STATUS.SEQUENCE.ne(fact.sequence()))
                .fetch(row -> (Fact) status(row));
        return new Heard(fact, null, others);
    }

    private Heard hear(Fact.Session fact, Instant now) {
        var first = database.insertInto(SESSION)
                .set(SESSION.SESSION_ID, fact.sessionId())
                .set(SESSION.VERSION, fact.version())
                .set(SESSION.ACCOUNT_ID, fact.accountId())
                .set(SESSION.STARTED_AT, fact.startedAt())
                .set(SESSION.ENDED_AT, fact.endedAt())
                .set(SESSION.DEVICE, fact.device())
                .set(SESSION.DOOR, fact.door())
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
                    .set(SESSION.ENDED_AT, fact.endedAt())
                    .set(SESSION.DEVICE, fact.device())
                    .set(SESSION.DOOR, fact.door());
        }
        update.where(SESSION.SESSION_ID.eq(fact.sessionId())).execute();
        return newer ? new Heard(fact, known) : Heard.NOTHING;
    }

    @Override
    public long heardSince(Topic topic, Instant moment) {
        return database.fetchCount(
                FactTables.of(topic),
                FactTables.ofTopic(topic).and(FactTables.heardAt(topic).ge(moment)));
    }

    @Override
    public void forgetUnheardSince(Topic topic, Instant moment) {
        FactTables.lock(database, topic);
        if (topic == Topic.REQUESTS) {
            // A snapshot tells many in one event; counts only grow, and nobody takes one back.
            return;
        }
        // That it was removed is kept, or an older version that comes late would bring it back.
        database.deleteFrom(FactTables.of(topic))
                .where(FactTables.ofTopic(topic)
                        .and(FactTables.heardAt(topic).lt(moment))
                        .andNot(FactTables.gone(topic)))
                .execute();
        if (topic == Topic.WORK_ORDER || topic == Topic.INSURANCE) {
            database.deleteFrom(MATTER)
                    .where(MATTER.TOPIC.eq(topic.topicName()))
                    .and(MATTER.HEARD_AT.lt(moment))
                    .andNot(MATTER.GONE)
                    .execute();
        }
    }

    @Override
    public void forEach(Kind kind, Consumer<List<Fact>> sink) {
        switch (kind) {
            case ACCOUNT_STATUS ->
                each(
                        database.selectFrom(ACCOUNT_STATUS).orderBy(ACCOUNT_STATUS.ACCOUNT_ID),
                        row -> row.get(ACCOUNT_STATUS.ACCOUNT_ID),
                        JooqFacts::status,
                        sink);
            case VEHICLE -> eachVehicle(sink);
            case SESSION ->
                each(database.selectFrom(SESSION), row -> row.get(SESSION.SESSION_ID), JooqFacts::session, sink);
            case ACCOUNT ->
                each(
                        database.selectFrom(ACCOUNT).where(ACCOUNT.VERSION.gt(0L)),
                        row -> row.get(ACCOUNT.ACCOUNT_ID),
                        JooqAccountFacts::account,
                        sink);
            case USAGE -> usages.forEach(sink);
            case PAYMENT ->
                each(database.selectFrom(PAYMENT), row -> row.get(PAYMENT.PAYMENT_ID), JooqMoneyFacts::payment, sink);
            case REFUND ->
                each(database.selectFrom(REFUND), row -> row.get(REFUND.REFUND_ID), JooqMoneyFacts::refund, sink);
            case SPENDING -> {
                each(database.selectFrom(EXPENSE), row -> row.get(EXPENSE.EXPENSE_ID), JooqMoneyFacts::expense, sink);
                each(database.selectFrom(COST), row -> row.get(COST.ID), JooqCostFacts::cost, sink);
            }
            case MATTER ->
                each(
                        database.selectFrom(MATTER).where(MATTER.VEHICLE_ID.isNull()),
                        row -> row.get(MATTER.ID),
                        JooqVehicleFacts::matter,
                        sink);
        }
    }

    private void eachVehicle(Consumer<List<Fact>> sink) {
        // Three cursors side by side, each in the order of the vehicles.
        try (var statuses = database.selectFrom(VEHICLE_STATUS)
                        .orderBy(VEHICLE_STATUS.VEHICLE_ID)
                        .fetchSize(FETCH_SIZE)
                        .fetchLazy();
                var states = database.selectFrom(VEHICLE)
                        .orderBy(VEHICLE.VEHICLE_ID)
                        .fetchSize(FETCH_SIZE)
                        .fetchLazy();
                var matters = database.selectFrom(MATTER)
                        .where(MATTER.VEHICLE_ID.isNotNull())
                        .orderBy(MATTER.VEHICLE_ID)
                        .fetchSize(FETCH_SIZE)
                        .fetchLazy()) {
            MergedRows.of(
                            MergedRows.side(statuses, VEHICLE_STATUS.VEHICLE_ID, JooqVehicleFacts::status),
                            MergedRows.side(states, VEHICLE.VEHICLE_ID, JooqVehicleFacts::vehicle),
                            MergedRows.side(matters, MATTER.VEHICLE_ID, JooqVehicleFacts::matter))
                    .forEach(sink);
        }
    }

    private static <R extends Record> void each(
            Select<R> query,
            Function<Record, UUID> id,
            Function<Record, ? extends Fact> fact,
            Consumer<List<Fact>> sink) {
        try (var rows = query.fetchSize(FETCH_SIZE).fetchLazy()) {
            var together = new ArrayList<Fact>();
            UUID last = null;
            for (var row : rows) {
                var next = id.apply(row);
                if (last != null && !last.equals(next)) {
                    sink.accept(List.copyOf(together));
                    together.clear();
                }
                together.add(fact.apply(row));
                last = next;
            }
            if (last != null) {
                sink.accept(together);
            }
        }
    }

    private static Fact.AccountStatus status(Record row) {
        return new Fact.AccountStatus(
                row.get(ACCOUNT_STATUS.ACCOUNT_ID),
                row.get(ACCOUNT_STATUS.SEQUENCE),
                row.get(ACCOUNT_STATUS.FROM_STATUS),
                row.get(ACCOUNT_STATUS.TO_STATUS),
                row.get(ACCOUNT_STATUS.CHANGED_AT));
    }

    private static Fact.Session session(Record row) {
        return new Fact.Session(
                row.get(SESSION.SESSION_ID),
                row.get(SESSION.VERSION),
                row.get(SESSION.ACCOUNT_ID),
                row.get(SESSION.STARTED_AT),
                row.get(SESSION.ENDED_AT),
                row.get(SESSION.DEVICE),
                row.get(SESSION.DOOR));
    }
}
