package com.clutch.insights.adapter.out.persistence.report;

import static com.clutch.insights.jooq.Tables.ACCOUNT;
import static com.clutch.insights.jooq.Tables.EXPENSE;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static com.clutch.insights.jooq.Tables.SESSION;
import static com.clutch.insights.jooq.Tables.VEHICLE_STATUS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.report.FactLists;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.RecordMapper;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;

/** Reads with a cursor, which needs the transaction of the caller. */
@Repository
class JooqFactLists implements FactLists {

    private static final int ROWS_PER_FETCH = 1000;
    private static final Condition KNOWN = ACCOUNT.VERSION.gt(0L).andNot(ACCOUNT.GONE);

    private final DSLContext database;
    private final ZoneId zone;

    JooqFactLists(DSLContext database, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    @Override
    public void accounts(
            @Nullable String realm, @Nullable String role, @Nullable String status, Consumer<? super AccountRow> sink) {
        each(
                database.selectFrom(ACCOUNT)
                        .where(KNOWN)
                        .and(is(ACCOUNT.REALM, realm))
                        .and(is(ACCOUNT.ROLE, role))
                        .and(is(ACCOUNT.STATUS, status))
                        .orderBy(ACCOUNT.CREATED_AT, ACCOUNT.ACCOUNT_ID),
                row -> new AccountRow(
                        row.getAccountId(),
                        row.getName(),
                        row.getRealm(),
                        row.getRole(),
                        row.getStatus(),
                        row.getVerified(),
                        row.getCreatedAt(),
                        row.getLastSessionAt()),
                sink);
    }

    @Override
    public long accountCount(@Nullable String realm, @Nullable String role, @Nullable String status) {
        return database.fetchCount(
                ACCOUNT, KNOWN, is(ACCOUNT.REALM, realm), is(ACCOUNT.ROLE, role), is(ACCOUNT.STATUS, status));
    }

    @Override
    public void vehicles(@Nullable String status, Consumer<? super VehicleRow> sink) {
        each(
                database.select(VEHICLE_STATUS.VEHICLE_ID, VEHICLE_STATUS.TO_STATUS, VEHICLE_STATUS.CHANGED_AT)
                        .from(VEHICLE_STATUS)
                        .where(newest())
                        .and(is(VEHICLE_STATUS.TO_STATUS, status))
                        .orderBy(VEHICLE_STATUS.VEHICLE_ID),
                row -> new VehicleRow(row.value1(), row.value2(), row.value3()),
                sink);
    }

    @Override
    public List<StatusCount> vehicleStatuses() {
        return database.select(VEHICLE_STATUS.TO_STATUS, count())
                .from(VEHICLE_STATUS)
                .where(newest())
                .groupBy(VEHICLE_STATUS.TO_STATUS)
                .orderBy(count().desc(), VEHICLE_STATUS.TO_STATUS)
                .fetch(row -> new StatusCount(row.value1(), row.value2()));
    }

    @Override
    public void sessions(Span days, Consumer<? super SessionRow> sink) {
        each(
                database.select(
                                SESSION.SESSION_ID,
                                SESSION.ACCOUNT_ID,
                                ACCOUNT.NAME,
                                SESSION.STARTED_AT,
                                SESSION.ENDED_AT)
                        .from(SESSION)
                        .leftJoin(ACCOUNT)
                        .on(ACCOUNT.ACCOUNT_ID.eq(SESSION.ACCOUNT_ID))
                        .where(within(SESSION.STARTED_AT, days))
                        .orderBy(SESSION.STARTED_AT, SESSION.SESSION_ID),
                row -> new SessionRow(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()),
                sink);
    }

    @Override
    public void payments(Span days, Consumer<? super PaymentRow> sink) {
        each(
                database.select(
                                PAYMENT.PAYMENT_ID,
                                PAYMENT.CUSTOMER_ID,
                                ACCOUNT.NAME,
                                PAYMENT.AMOUNT,
                                PAYMENT.COMPLETED_AT)
                        .from(PAYMENT)
                        .leftJoin(ACCOUNT)
                        .on(ACCOUNT.ACCOUNT_ID.eq(PAYMENT.CUSTOMER_ID))
                        .where(paid(days))
                        .orderBy(PAYMENT.COMPLETED_AT, PAYMENT.PAYMENT_ID),
                row -> new PaymentRow(row.value1(), row.value2(), row.value3(), money(row.value4()), row.value5()),
                sink);
    }

    @Override
    public long paymentCount(Span days) {
        return database.fetchCount(PAYMENT, paid(days));
    }

    @Override
    public void refunds(Span days, Consumer<? super RefundRow> sink) {
        each(
                database.selectFrom(REFUND)
                        .where(within(REFUND.COMPLETED_AT, days))
                        .orderBy(REFUND.COMPLETED_AT, REFUND.REFUND_ID),
                row -> new RefundRow(
                        row.getRefundId(), row.getPaymentId(), money(row.getAmount()), row.getCompletedAt()),
                sink);
    }

    @Override
    public void expenses(
            Span days, @Nullable String category, @Nullable String status, Consumer<? super ExpenseRow> sink) {
        each(
                database.selectFrom(EXPENSE)
                        .where(EXPENSE.INCURRED_ON.between(days.from(), days.to()))
                        .andNot(EXPENSE.GONE)
                        .and(is(EXPENSE.CATEGORY, category))
                        .and(is(EXPENSE.STATUS, status))
                        .orderBy(EXPENSE.INCURRED_ON, EXPENSE.EXPENSE_ID),
                row -> new ExpenseRow(
                        row.getExpenseId(),
                        row.getCategory(),
                        row.getStatus(),
                        money(row.getAmount()),
                        row.getIncurredOn()),
                sink);
    }

    /** The newest change of status of each vehicle. */
    private static Condition newest() {
        var later = VEHICLE_STATUS.as("later");
        return notExists(selectOne()
                .from(later)
                .where(later.VEHICLE_ID.eq(VEHICLE_STATUS.VEHICLE_ID))
                .and(later.SEQUENCE.gt(VEHICLE_STATUS.SEQUENCE)));
    }

    private Condition paid(Span days) {
        return PAYMENT.COMPLETED_AT.isNotNull().andNot(PAYMENT.GONE).and(within(PAYMENT.COMPLETED_AT, days));
    }

    private Condition within(Field<Instant> at, Span days) {
        return at.ge(days.from().atStartOfDay(zone).toInstant())
                .and(at.lt(days.to().plusDays(1).atStartOfDay(zone).toInstant()));
    }

    private static Condition is(Field<String> column, @Nullable String value) {
        return value == null ? noCondition() : column.eq(value);
    }

    private static BigDecimal money(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2);
    }

    private static <R extends Record, T> void each(
            ResultQuery<R> query, RecordMapper<? super R, T> mapper, Consumer<? super T> sink) {
        try (var rows = query.fetchSize(ROWS_PER_FETCH).fetchLazy()) {
            for (var row : rows) {
                sink.accept(mapper.map(row));
            }
        }
    }
}
