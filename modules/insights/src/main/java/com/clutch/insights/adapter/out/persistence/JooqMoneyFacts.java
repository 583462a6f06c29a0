package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.EXPENSE;
import static com.clutch.insights.jooq.Tables.PAYMENT;
import static com.clutch.insights.jooq.Tables.REFUND;
import static org.jooq.impl.DSL.excluded;

import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts.Heard;
import com.clutch.insights.jooq.tables.records.ExpenseRecord;
import com.clutch.insights.jooq.tables.records.PaymentRecord;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** Payments, refunds and expenses as finance tells them. */
@Component
class JooqMoneyFacts {

    private final DSLContext database;

    JooqMoneyFacts(DSLContext database) {
        this.database = database;
    }

    Heard hear(Fact.Payment fact, Instant now) {
        var row = new PaymentRecord();
        row.setPaymentId(fact.paymentId());
        row.setVersion(fact.version());
        row.setGone(fact.gone());
        row.setCustomerId(fact.customerId());
        row.setAmount(fact.amount());
        row.setCompletedAt(fact.completedAt());
        row.setMethod(fact.method());
        row.setHeardAt(now);
        return VersionedRows.hear(
                database, fact, row, PAYMENT.PAYMENT_ID.eq(fact.paymentId()), JooqMoneyFacts::payment);
    }

    Heard hear(Fact.Expense fact, Instant now) {
        var row = new ExpenseRecord();
        row.setExpenseId(fact.expenseId());
        row.setVersion(fact.version());
        row.setGone(fact.gone());
        row.setCategory(fact.category());
        row.setStatus(fact.status());
        row.setAmount(fact.amount());
        row.setIncurredOn(fact.incurredOn());
        row.setCurrency(fact.currency());
        row.setOriginal(fact.original());
        row.setSettles(fact.settles());
        row.setHeardAt(now);
        return VersionedRows.hear(
                database, fact, row, EXPENSE.EXPENSE_ID.eq(fact.expenseId()), JooqMoneyFacts::expense);
    }

    Heard hear(Fact.Refund fact, Instant now) {
        var inserted = database.insertInto(REFUND)
                .set(REFUND.REFUND_ID, fact.refundId())
                .set(REFUND.PAYMENT_ID, fact.paymentId())
                .set(REFUND.CUSTOMER_ID, fact.customerId())
                .set(REFUND.AMOUNT, fact.amount())
                .set(REFUND.COMPLETED_AT, fact.completedAt())
                .set(REFUND.HEARD_AT, now)
                .onConflict(REFUND.REFUND_ID)
                .doUpdate()
                .set(REFUND.HEARD_AT, excluded(REFUND.HEARD_AT))
                .returningResult(JooqFacts.INSERTED)
                .fetchSingle(JooqFacts.INSERTED);
        return inserted ? new Heard(fact, null) : Heard.NOTHING;
    }

    static Fact payment(Record row) {
        return new Fact.Payment(
                row.get(PAYMENT.PAYMENT_ID),
                row.get(PAYMENT.VERSION),
                row.get(PAYMENT.GONE),
                row.get(PAYMENT.CUSTOMER_ID),
                row.get(PAYMENT.AMOUNT),
                row.get(PAYMENT.COMPLETED_AT),
                row.get(PAYMENT.METHOD));
    }

    static Fact refund(Record row) {
        return new Fact.Refund(
                row.get(REFUND.REFUND_ID),
                row.get(REFUND.PAYMENT_ID),
                row.get(REFUND.CUSTOMER_ID),
                row.get(REFUND.AMOUNT),
                row.get(REFUND.COMPLETED_AT));
    }

    static Fact expense(Record row) {
        return new Fact.Expense(
                row.get(EXPENSE.EXPENSE_ID),
                row.get(EXPENSE.VERSION),
                row.get(EXPENSE.GONE),
                row.get(EXPENSE.CATEGORY),
                row.get(EXPENSE.STATUS),
                row.get(EXPENSE.AMOUNT),
                row.get(EXPENSE.INCURRED_ON),
                row.get(EXPENSE.CURRENCY),
                row.get(EXPENSE.ORIGINAL),
                row.get(EXPENSE.SETTLES));
    }
}
