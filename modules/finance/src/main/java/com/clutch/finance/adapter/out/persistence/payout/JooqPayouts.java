package com.clutch.finance.adapter.out.persistence.payout;

import static com.clutch.finance.jooq.Tables.COMMISSION;
import static com.clutch.finance.jooq.Tables.PAYOUT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.inline;

import com.clutch.finance.adapter.out.persistence.JooqTables;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payout.Commission;
import com.clutch.finance.domain.payout.Payout;
import com.clutch.finance.domain.payout.PayoutStatus;
import com.clutch.finance.domain.payout.Payouts;
import com.clutch.finance.jooq.tables.records.PayoutRecord;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqPayouts implements Payouts {

    // "payouts" in ASCII; advisory locks are told apart by their number only.
    private static final long LOCK = 0x7061796F757473L;

    private final DSLContext dsl;
    private final JooqTables tables;

    JooqPayouts(DSLContext dsl, JooqTables tables) {
        this.dsl = dsl;
        this.tables = tables;
    }

    @Override
    public void add(Commission commission) {
        try {
            dsl.insertInto(COMMISSION)
                    .set(COMMISSION.ID, commission.id())
                    .set(COMMISSION.PARTNER_ID, commission.partnerId())
                    .set(COMMISSION.PARTNER_NAME, commission.partnerName())
                    .set(COMMISSION.ORDER_ID, commission.orderId())
                    .set(COMMISSION.ORDER_AMOUNT, commission.amount().amount())
                    .set(COMMISSION.CURRENCY, commission.amount().currency())
                    .set(COMMISSION.RATE_PERCENT, commission.ratePercent())
                    .set(COMMISSION.COMMISSION_, commission.commission().amount())
                    .set(COMMISSION.VAT, commission.vat().amount())
                    .set(COMMISSION.PARTNER_NET, commission.partnerNet().amount())
                    .set(COMMISSION.EARNED_AT, commission.earnedAt())
                    .set(COMMISSION.RECORDED_BY, commission.recordedBy())
                    .execute();
        } catch (DuplicateKeyException _) {
            throw DomainException.field(
                    FinanceError.COMMISSION_EXISTS, "orderId", "The commission of this order was recorded already.");
        }
    }

    @Override
    public void lockRuns() {
        dsl.select(DSL.field("pg_advisory_xact_lock({0})", Object.class, inline(LOCK)))
                .fetch();
    }

    @Override
    public List<Commission> open(Instant before, int limit) {
        return dsl.selectFrom(COMMISSION)
                .where(COMMISSION.PAYOUT_ID.isNull())
                .and(COMMISSION.EARNED_AT.lt(before))
                .orderBy(COMMISSION.EARNED_AT, COMMISSION.ID)
                .limit(limit)
                .fetch(JooqPayouts::commission);
    }

    @Override
    public List<Commission> commissionsAfter(@Nullable UUID id, int limit) {
        return tables.after(COMMISSION, id, limit, JooqPayouts::commission);
    }

    @Override
    public void assign(List<UUID> commissionIds, UUID payoutId) {
        dsl.update(COMMISSION)
                .set(COMMISSION.PAYOUT_ID, payoutId)
                .where(COMMISSION.ID.eq(any(commissionIds.toArray(UUID[]::new))))
                .execute();
    }

    @Override
    public void unassign(UUID payoutId) {
        dsl.update(COMMISSION)
                .setNull(COMMISSION.PAYOUT_ID)
                .where(COMMISSION.PAYOUT_ID.eq(payoutId))
                .execute();
    }

    @Override
    public Optional<Payout> findForUpdate(UUID id) {
        return dsl.selectFrom(PAYOUT).where(PAYOUT.ID.eq(id)).forUpdate().fetchOptional(JooqPayouts::payout);
    }

    @Override
    public List<Payout> after(@Nullable UUID id, int limit) {
        return tables.after(PAYOUT, id, limit, JooqPayouts::payout);
    }

    @Override
    public void add(Payout payout) {
        tables.add(row(payout));
    }

    @Override
    public void save(Payout payout) {
        tables.save(row(payout));
    }

    static Commission commission(Record row) {
        var currency = row.get(COMMISSION.CURRENCY);
        return new Commission(
                row.get(COMMISSION.ID),
                row.get(COMMISSION.PARTNER_ID),
                row.get(COMMISSION.PARTNER_NAME),
                row.get(COMMISSION.ORDER_ID),
                new Money(row.get(COMMISSION.ORDER_AMOUNT), currency),
                row.get(COMMISSION.RATE_PERCENT),
                new Money(row.get(COMMISSION.COMMISSION_), currency),
                new Money(row.get(COMMISSION.VAT), currency),
                row.get(COMMISSION.PAYOUT_ID),
                row.get(COMMISSION.EARNED_AT),
                row.get(COMMISSION.RECORDED_BY));
    }

    static Payout payout(Record row) {
        var currency = row.get(PAYOUT.CURRENCY);
        return new Payout(
                row.get(PAYOUT.ID),
                row.get(PAYOUT.VERSION),
                row.get(PAYOUT.PARTNER_ID),
                row.get(PAYOUT.PARTNER_NAME),
                row.get(PAYOUT.PERIOD_START),
                row.get(PAYOUT.PERIOD_END),
                row.get(PAYOUT.ORDERS),
                new Money(row.get(PAYOUT.TOTAL_REVENUE), currency),
                new Money(row.get(PAYOUT.COMMISSION), currency),
                new Money(row.get(PAYOUT.VAT), currency),
                new Money(row.get(PAYOUT.DEDUCTIONS), currency),
                row.get(PAYOUT.DEDUCTION_REASON),
                PayoutStatus.valueOf(row.get(PAYOUT.STATUS)),
                row.get(PAYOUT.PREPARED_BY),
                row.get(PAYOUT.APPROVED_BY),
                row.get(PAYOUT.SENT_BY),
                row.get(PAYOUT.TRANSACTION_ID),
                row.get(PAYOUT.FAILURE_REASON),
                row.get(PAYOUT.COMPLETED_AT),
                row.get(PAYOUT.CREATED_AT),
                row.get(PAYOUT.UPDATED_AT));
    }

    private static PayoutRecord row(Payout payout) {
        var row = new PayoutRecord();
        row.setId(payout.id());
        row.setVersion(payout.version());
        row.setPartnerId(payout.partnerId());
        row.setPartnerName(payout.partnerName());
        row.setPeriodStart(payout.periodStart());
        row.setPeriodEnd(payout.periodEnd());
        row.setCurrency(payout.totalRevenue().currency());
        row.setOrders(payout.orders());
        row.setTotalRevenue(payout.totalRevenue().amount());
        row.setCommission(payout.commission().amount());
        row.setVat(payout.vat().amount());
        row.setDeductions(payout.deductions().amount());
        row.setDeductionReason(payout.deductionReason());
        row.setNetPayout(payout.net().amount());
        row.setStatus(payout.status().name());
        row.setPreparedBy(payout.preparedBy());
        row.setApprovedBy(payout.approvedBy());
        row.setSentBy(payout.sentBy());
        row.setTransactionId(payout.transactionId());
        row.setFailureReason(payout.failureReason());
        row.setCompletedAt(payout.completedAt());
        row.setCreatedAt(payout.createdAt());
        row.setUpdatedAt(payout.updatedAt());
        return row;
    }
}
