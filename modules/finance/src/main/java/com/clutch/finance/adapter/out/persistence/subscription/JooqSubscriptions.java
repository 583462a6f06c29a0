package com.clutch.finance.adapter.out.persistence.subscription;

import static com.clutch.finance.jooq.Tables.PLAN;
import static com.clutch.finance.jooq.Tables.PLAN_VERSION;
import static com.clutch.finance.jooq.Tables.SUBSCRIPTION;

import com.clutch.finance.adapter.out.persistence.JooqTables;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.finance.domain.subscription.Subscriptions;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqSubscriptions implements Subscriptions {

    private final DSLContext dsl;
    private final JooqTables tables;

    JooqSubscriptions(DSLContext dsl, JooqTables tables) {
        this.dsl = dsl;
        this.tables = tables;
    }

    @Override
    public Optional<Plan> planForUpdate(UUID id) {
        return dsl.selectFrom(PLAN).where(PLAN.ID.eq(id)).forUpdate().fetchOptional(JooqSubscriptionRows::plan);
    }

    @Override
    public void addPlan(Plan plan) {
        try {
            tables.add(JooqSubscriptionRows.row(plan));
        } catch (DuplicateKeyException _) {
            throw DomainException.field(FinanceError.PLAN_CODE_TAKEN, "code", "Another plan has this code.");
        }
        addVersion(plan);
    }

    @Override
    public void savePlan(Plan plan) {
        tables.save(JooqSubscriptionRows.row(plan));
        addVersion(plan);
    }

    private void addVersion(Plan plan) {
        dsl.insertInto(PLAN_VERSION)
                .set(PLAN_VERSION.PLAN_ID, plan.id())
                .set(PLAN_VERSION.CATALOGUE_VERSION, plan.catalogueVersion())
                .set(PLAN_VERSION.PRICE, plan.price().amount())
                .set(PLAN_VERSION.CURRENCY, plan.price().currency())
                .set(PLAN_VERSION.BILLING_INTERVAL, plan.interval().name())
                .set(PLAN_VERSION.VALID_FROM, plan.updatedAt())
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public List<Plan> plansAfter(@Nullable UUID id, int limit) {
        return tables.after(PLAN, id, limit, JooqSubscriptionRows::plan);
    }

    @Override
    public Optional<Subscription> findForUpdate(UUID id) {
        return dsl.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqSubscriptionRows::subscription);
    }

    @Override
    public List<UUID> due(Instant now, int limit) {
        return dsl.select(SUBSCRIPTION.ID)
                .from(SUBSCRIPTION)
                .where(SUBSCRIPTION.NEXT_ACTION_AT.le(now))
                .orderBy(SUBSCRIPTION.NEXT_ACTION_AT)
                .limit(limit)
                .fetch(SUBSCRIPTION.ID);
    }

    @Override
    public Optional<Subscription> findDueForUpdate(UUID id, Instant now) {
        return dsl.selectFrom(SUBSCRIPTION)
                .where(SUBSCRIPTION.ID.eq(id))
                .and(SUBSCRIPTION.NEXT_ACTION_AT.le(now))
                .forUpdate()
                .skipLocked()
                .fetchOptional(JooqSubscriptionRows::subscription);
    }

    @Override
    public List<Subscription> after(@Nullable UUID id, int limit) {
        return tables.after(SUBSCRIPTION, id, limit, JooqSubscriptionRows::subscription);
    }

    @Override
    public void add(Subscription subscription) {
        tables.add(JooqSubscriptionRows.row(subscription));
    }

    @Override
    public void save(Subscription subscription) {
        tables.save(JooqSubscriptionRows.row(subscription));
    }
}
