package com.clutch.finance.adapter.out.persistence.payment;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.jooq.Tables.PAYMENT;
import static com.clutch.finance.jooq.Tables.PROVIDER_MESSAGE;
import static com.clutch.finance.jooq.Tables.REFUND;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;

import com.clutch.finance.adapter.out.persistence.JooqTables;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Payments;
import com.clutch.finance.domain.payment.Refund;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqPayments implements Payments {

    private final DSLContext dsl;
    private final JooqTables tables;
    private final JooqPaymentRows rows;

    JooqPayments(DSLContext dsl, JooqTables tables, JooqPaymentRows rows) {
        this.dsl = dsl;
        this.tables = tables;
        this.rows = rows;
    }

    @Override
    public Optional<Payment> claimKey(UUID createdBy, String key) {
        var sameKey = PAYMENT.CREATED_BY.eq(createdBy).and(PAYMENT.IDEMPOTENCY_KEY.eq(key));
        // The lock ends with the transaction; whoever waited for it sees the payment that was made meanwhile, because
        // the second
        // statement begins when the first has ended, although both travel together.
        var known = dsl.fetchMany(
                        "select pg_advisory_xact_lock(hashtextextended({0}, 4)) is null; {1}",
                        val(createdBy + " " + key), selectOne().from(PAYMENT).where(sameKey))
                .getLast();
        return known.isEmpty()
                ? Optional.empty()
                : dsl.selectFrom(PAYMENT).where(sameKey).fetchOptional(rows::payment);
    }

    @Override
    public Optional<Payment> findForUpdate(UUID id) {
        return dsl.selectFrom(PAYMENT).where(PAYMENT.ID.eq(id)).forUpdate().fetchOptional(rows::payment);
    }

    @Override
    public List<Payment> dueForUpdate(Instant now, int limit) {
        return dsl.selectFrom(PAYMENT)
                .where(PAYMENT.NEXT_ATTEMPT_AT.le(now))
                .orderBy(PAYMENT.NEXT_ATTEMPT_AT)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(rows::payment);
    }

    @Override
    public List<Payment> after(@Nullable UUID id, int limit) {
        return tables.after(PAYMENT, id, limit, rows::payment);
    }

    @Override
    public List<GivenBack> givenBackAfter(@Nullable UUID refundId, int limit) {
        return dsl.select(PAYMENT.asterisk(), REFUND.asterisk())
                .from(REFUND)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(REFUND.PAYMENT_ID))
                .where(REFUND.STATUS.eq(inline("COMPLETED")))
                .and(given(refundId, REFUND.ID::gt))
                .orderBy(REFUND.ID)
                .limit(limit)
                .fetch(row -> new GivenBack(rows.payment(row.into(PAYMENT)), JooqPaymentRows.refund(row.into(REFUND))));
    }

    @Override
    public void add(Payment payment) {
        tables.add(rows.row(payment));
    }

    @Override
    public void save(Payment payment) {
        tables.save(rows.row(payment));
    }

    @Override
    public Optional<Refund> refund(UUID paymentId, String key) {
        return dsl.selectFrom(REFUND)
                .where(REFUND.PAYMENT_ID.eq(paymentId))
                .and(REFUND.IDEMPOTENCY_KEY.eq(key))
                .fetchOptional(JooqPaymentRows::refund);
    }

    @Override
    public Optional<Refund> findRefundForUpdate(UUID id) {
        return dsl.selectFrom(REFUND).where(REFUND.ID.eq(id)).forUpdate().fetchOptional(JooqPaymentRows::refund);
    }

    @Override
    public List<Refund> refundsDueForUpdate(Instant now, int limit) {
        return dsl.selectFrom(REFUND)
                .where(REFUND.NEXT_ATTEMPT_AT.le(now))
                .orderBy(REFUND.NEXT_ATTEMPT_AT)
                .limit(limit)
                .forUpdate()
                .skipLocked()
                .fetch(JooqPaymentRows::refund);
    }

    @Override
    public void addRefund(Refund refund) {
        tables.add(JooqPaymentRows.row(refund));
    }

    @Override
    public void saveRefund(Refund refund) {
        tables.save(JooqPaymentRows.row(refund));
    }

    @Override
    public boolean noteMessage(String provider, String messageId, Instant at) {
        return dsl.insertInto(PROVIDER_MESSAGE)
                        .set(PROVIDER_MESSAGE.PROVIDER, provider)
                        .set(PROVIDER_MESSAGE.MESSAGE_ID, messageId)
                        .set(PROVIDER_MESSAGE.RECEIVED_AT, at)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
