package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.ACCOUNT_STATUS;
import static com.clutch.insights.jooq.Tables.ACTIVITY;
import static com.clutch.insights.jooq.Tables.COST;
import static com.clutch.insights.jooq.Tables.EXPENSE;
import static com.clutch.insights.jooq.Tables.LAST_USE;
import static com.clutch.insights.jooq.Tables.MATTER;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static com.clutch.insights.jooq.Tables.SESSION;
import static com.clutch.insights.jooq.Tables.VEHICLE;
import static com.clutch.insights.jooq.Tables.VEHICLE_STATUS;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.insights.domain.Facts.Topic;
import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;

/** Where the facts of each topic are. */
final class FactTables {

    private FactTables() {}

    /** Lets nobody else store facts that weigh in the figures of the topic, until the transaction ends. */
    static void lock(DSLContext database, Topic topic) {
        switch (topic) {
            // In the order in which the hearing of a fact takes them, or both would wait for each other.
            // Payments before accounts, because a rebuild of payments comes to accounts, too.
            case ACCOUNT, REQUESTS ->
                database.execute(
                        "lock table {0}, {1}, {2}, {3}, {4}, {5} in share row exclusive mode",
                        PAYMENT, REFUND, SESSION, ACCOUNT, ACTIVITY, LAST_USE);
            case VEHICLE_STATUS, VEHICLE, REGISTRATION, DOCUMENT, SERVICE_PLAN, PAYOUT, BUDGET, ALERT ->
                database.execute(
                        "lock table {0}, {1}, {2} in share row exclusive mode", VEHICLE_STATUS, VEHICLE, MATTER);
            case EXPENSE, FUEL, VEHICLE_EXPENSE, ASSET_COST, ASSET_WORK ->
                database.execute("lock table {0}, {1} in share row exclusive mode", EXPENSE, COST);
            case WORK_ORDER, INSURANCE ->
                database.execute(
                        "lock table {0}, {1}, {2}, {3}, {4} in share row exclusive mode",
                        EXPENSE, COST, VEHICLE_STATUS, VEHICLE, MATTER);
            // As above: a rebuild of refunds comes to the revenue of clients, for which payments are locked.
            case REFUND -> database.execute("lock table {0}, {1} in share row exclusive mode", PAYMENT, REFUND);
            case ACCOUNT_STATUS, SESSION, PAYMENT ->
                database.execute("lock table {0} in share row exclusive mode", of(topic));
        }
    }

    /** Picks the rows of the topic out of its table. */
    static Condition ofTopic(Topic topic) {
        var table = of(topic);
        return table.equals(COST)
                ? COST.TOPIC.eq(topic.topicName())
                : table.equals(MATTER) ? MATTER.TOPIC.eq(topic.topicName()) : noCondition();
    }

    /** What was removed. */
    static Condition gone(Topic topic) {
        var gone = of(topic).field("gone", Boolean.class);
        return gone == null ? falseCondition() : condition(gone);
    }

    /** Where the facts of the topic are. */
    static Table<?> of(Topic topic) {
        return switch (topic) {
            case ACCOUNT_STATUS -> ACCOUNT_STATUS;
            case VEHICLE_STATUS -> VEHICLE_STATUS;
            case VEHICLE -> VEHICLE;
            case SESSION -> SESSION;
            case ACCOUNT -> ACCOUNT;
            case PAYMENT -> PAYMENT;
            case REFUND -> REFUND;
            case EXPENSE -> EXPENSE;
            case FUEL, WORK_ORDER, VEHICLE_EXPENSE, INSURANCE, ASSET_COST, ASSET_WORK -> COST;
            case REGISTRATION, DOCUMENT, SERVICE_PLAN, PAYOUT, BUDGET, ALERT -> MATTER;
            case REQUESTS -> ACTIVITY;
        };
    }

    /** When a fact was last heard. */
    static TableField<?, Instant> heardAt(Topic topic) {
        return switch (topic) {
            case ACCOUNT_STATUS -> ACCOUNT_STATUS.HEARD_AT;
            case VEHICLE_STATUS -> VEHICLE_STATUS.HEARD_AT;
            case VEHICLE -> VEHICLE.HEARD_AT;
            case SESSION -> SESSION.HEARD_AT;
            case ACCOUNT -> ACCOUNT.HEARD_AT;
            case PAYMENT -> PAYMENT.HEARD_AT;
            case REFUND -> REFUND.HEARD_AT;
            case EXPENSE -> EXPENSE.HEARD_AT;
            case FUEL, WORK_ORDER, VEHICLE_EXPENSE, INSURANCE, ASSET_COST, ASSET_WORK -> COST.HEARD_AT;
            case REGISTRATION, DOCUMENT, SERVICE_PLAN, PAYOUT, BUDGET, ALERT -> MATTER.HEARD_AT;
            case REQUESTS -> ACTIVITY.HEARD_AT;
        };
    }
}
