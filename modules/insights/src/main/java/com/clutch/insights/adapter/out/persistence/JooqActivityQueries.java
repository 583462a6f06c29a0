package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACCOUNT_STATUS;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static com.clutch.insights.jooq.Tables.SESSION;
import static com.clutch.insights.jooq.Tables.VEHICLE_STATUS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import com.clutch.insights.application.Activity;
import com.clutch.insights.application.Activity.Type;
import com.clutch.insights.application.ActivityQueries;
import com.clutch.platform.persistence.SharedReads;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.SelectUnionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqActivityQueries implements ActivityQueries {

    private static final Field<String> NO_TEXT = inline((String) null, SQLDataType.CLOB);
    private static final Field<Long> NO_AMOUNT = inline((Long) null, SQLDataType.BIGINT);

    private final DSLContext database;
    private final SharedReads shared = new SharedReads();

    JooqActivityQueries(DSLContext database) {
        this.database = database;
    }

    @Override
    public List<Activity> newest(int limit) {
        return shared.read(limit, () -> readNewest(limit));
    }

    private List<Activity> readNewest(int limit) {
        var accounts = ACCOUNT_STATUS.leftJoin(ACCOUNT).on(ACCOUNT.ACCOUNT_ID.eq(ACCOUNT_STATUS.ACCOUNT_ID));
        var sessions = SESSION.leftJoin(ACCOUNT).on(ACCOUNT.ACCOUNT_ID.eq(SESSION.ACCOUNT_ID));
        return database.fetch(some(
                                Type.ACCOUNT_STATUS,
                                accounts,
                                noCondition(),
                                ACCOUNT_STATUS.ACCOUNT_ID,
                                ACCOUNT.NAME,
                                ACCOUNT_STATUS.FROM_STATUS,
                                ACCOUNT_STATUS.TO_STATUS,
                                NO_AMOUNT,
                                ACCOUNT_STATUS.CHANGED_AT,
                                limit)
                        .unionAll(some(
                                Type.VEHICLE_STATUS,
                                VEHICLE_STATUS,
                                noCondition(),
                                VEHICLE_STATUS.VEHICLE_ID,
                                NO_TEXT,
                                VEHICLE_STATUS.FROM_STATUS,
                                VEHICLE_STATUS.TO_STATUS,
                                NO_AMOUNT,
                                VEHICLE_STATUS.CHANGED_AT,
                                limit))
                        .unionAll(some(
                                Type.SESSION,
                                sessions,
                                SESSION.ACCOUNT_ID.isNotNull(),
                                SESSION.ACCOUNT_ID,
                                ACCOUNT.NAME,
                                NO_TEXT,
                                NO_TEXT,
                                NO_AMOUNT,
                                SESSION.STARTED_AT,
                                limit))
                        .unionAll(some(
                                Type.PAYMENT,
                                PAYMENT,
                                PAYMENT.COMPLETED_AT.isNotNull().andNot(PAYMENT.GONE),
                                PAYMENT.PAYMENT_ID,
                                NO_TEXT,
                                NO_TEXT,
                                NO_TEXT,
                                PAYMENT.AMOUNT,
                                PAYMENT.COMPLETED_AT,
                                limit))
                        .unionAll(some(
                                Type.REFUND,
                                REFUND,
                                noCondition(),
                                REFUND.PAYMENT_ID,
                                NO_TEXT,
                                NO_TEXT,
                                NO_TEXT,
                                REFUND.AMOUNT,
                                REFUND.COMPLETED_AT,
                                limit))
                        .orderBy(DSL.field(DSL.name("at"), Instant.class).desc())
                        .limit(limit))
                .map(row -> Activity.of(
                        Type.valueOf(row.value1()),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static SelectUnionStep<Record7<String, UUID, String, String, String, Long, Instant>> some(
            Type type,
            Table<?> table,
            Condition condition,
            Field<UUID> subject,
            Field<String> name,
            Field<String> from,
            Field<String> to,
            Field<Long> amount,
            Field<Instant> at,
            int limit) {
        return select(
                        inline(type.name()).as("type"),
                        subject.as("subject"),
                        name.as("name"),
                        from.as("from_status"),
                        to.as("to_status"),
                        amount.as("amount"),
                        at.as("at"))
                .from(table)
                .where(condition)
                .orderBy(at.desc())
                .limit(limit);
    }
}
