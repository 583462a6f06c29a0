package com.clutch.finance.adapter.out.persistence.subscription;

import static com.clutch.finance.jooq.Tables.PLAN;
import static com.clutch.finance.jooq.Tables.SUBSCRIPTION;

import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.subscription.Interval;
import com.clutch.finance.domain.subscription.Plan;
import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.finance.domain.subscription.Subscription;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.finance.jooq.tables.records.PlanRecord;
import com.clutch.finance.jooq.tables.records.SubscriptionRecord;
import java.time.ZoneId;
import java.util.List;
import org.jooq.Record;

/** Rows of the tables plan and subscription as what they keep, and back. */
final class JooqSubscriptionRows {

    private JooqSubscriptionRows() {}

    static Plan plan(Record row) {
        return new Plan(
                row.get(PLAN.ID),
                row.get(PLAN.VERSION),
                row.get(PLAN.CODE),
                row.get(PLAN.NAME),
                row.get(PLAN.DESCRIPTION),
                row.get(PLAN.TARGET_AUDIENCE),
                List.of(row.get(PLAN.FEATURES)),
                new Money(row.get(PLAN.PRICE), row.get(PLAN.CURRENCY)),
                Interval.valueOf(row.get(PLAN.BILLING_INTERVAL)),
                row.get(PLAN.TRIAL_DAYS),
                row.get(PLAN.CATALOGUE_VERSION),
                PlanStatus.valueOf(row.get(PLAN.STATUS)),
                row.get(PLAN.CREATED_AT),
                row.get(PLAN.UPDATED_AT));
    }

    static PlanRecord row(Plan plan) {
        var row = new PlanRecord();
        row.setId(plan.id());
        row.setVersion(plan.version());
        row.setCode(plan.code());
        row.setName(plan.name());
        row.setDescription(plan.description());
        row.setTargetAudience(plan.targetAudience());
        row.setFeatures(plan.features().toArray(String[]::new));
        row.setPrice(plan.price().amount());
        row.setCurrency(plan.price().currency());
        row.setBillingInterval(plan.interval().name());
        row.setTrialDays(plan.trialDays());
        row.setCatalogueVersion(plan.catalogueVersion());
        row.setStatus(plan.status().name());
        row.setCreatedAt(plan.createdAt());
        row.setUpdatedAt(plan.updatedAt());
        return row;
    }

    static Subscription subscription(Record row) {
        var currency = row.get(SUBSCRIPTION.CURRENCY);
        return new Subscription(
                row.get(SUBSCRIPTION.ID),
                row.get(SUBSCRIPTION.VERSION),
                new Subscription.Subscriber(
                        row.get(SUBSCRIPTION.CUSTOMER_ID),
                        row.get(SUBSCRIPTION.CUSTOMER_NAME),
                        row.get(SUBSCRIPTION.CUSTOMER_EMAIL)),
                row.get(SUBSCRIPTION.PLAN_ID),
                row.get(SUBSCRIPTION.PLAN_NAME),
                new Subscription.Terms(
                        row.get(SUBSCRIPTION.CATALOGUE_VERSION),
                        new Money(row.get(SUBSCRIPTION.PRICE), currency),
                        new Money(row.get(SUBSCRIPTION.BASE_PRICE), Money.BASE),
                        Interval.valueOf(row.get(SUBSCRIPTION.BILLING_INTERVAL))),
                row.get(SUBSCRIPTION.NEXT_PLAN_ID),
                SubscriptionStatus.valueOf(row.get(SUBSCRIPTION.STATUS)),
                ZoneId.of(row.get(SUBSCRIPTION.TIME_ZONE)),
                row.get(SUBSCRIPTION.STARTED_ON),
                row.get(SUBSCRIPTION.ANCHOR),
                row.get(SUBSCRIPTION.PERIODS),
                row.get(SUBSCRIPTION.PERIOD_START),
                row.get(SUBSCRIPTION.PERIOD_END),
                row.get(SUBSCRIPTION.CANCEL_AT_PERIOD_END),
                row.get(SUBSCRIPTION.AUTO_RENEW),
                PaymentMethod.valueOf(row.get(SUBSCRIPTION.PAYMENT_METHOD)),
                row.get(SUBSCRIPTION.PAYMENT_METHOD_ID),
                row.get(SUBSCRIPTION.OPEN_INVOICE_ID),
                row.get(SUBSCRIPTION.FAILED_ATTEMPTS),
                row.get(SUBSCRIPTION.PAUSED_ON),
                row.get(SUBSCRIPTION.ENDED_AT),
                row.get(SUBSCRIPTION.NEXT_ACTION_AT),
                row.get(SUBSCRIPTION.CREATED_AT),
                row.get(SUBSCRIPTION.UPDATED_AT));
    }

    static SubscriptionRecord row(Subscription subscription) {
        var terms = subscription.terms();
        var row = new SubscriptionRecord();
        row.setId(subscription.id());
        row.setVersion(subscription.version());
        row.setCustomerId(subscription.subscriber().id());
        row.setCustomerName(subscription.subscriber().name());
        row.setCustomerEmail(subscription.subscriber().email());
        row.setPlanId(subscription.planId());
        row.setPlanName(subscription.planName());
        row.setCatalogueVersion(terms.catalogueVersion());
        row.setPrice(terms.price().amount());
        row.setCurrency(terms.price().currency());
        row.setBasePrice(terms.base().amount());
        row.setBillingInterval(terms.interval().name());
        row.setNextPlanId(subscription.nextPlanId());
        row.setStatus(subscription.status().name());
        row.setTimeZone(subscription.zone().getId());
        row.setStartedOn(subscription.startedOn());
        row.setAnchor(subscription.anchor());
        row.setPeriods(subscription.periods());
        row.setPeriodStart(subscription.periodStart());
        row.setPeriodEnd(subscription.periodEnd());
        row.setCancelAtPeriodEnd(subscription.cancelAtPeriodEnd());
        row.setAutoRenew(subscription.autoRenew());
        row.setPaymentMethod(subscription.paymentMethod().name());
        row.setPaymentMethodId(subscription.paymentMethodId());
        row.setOpenInvoiceId(subscription.openInvoiceId());
        row.setFailedAttempts(subscription.failedAttempts());
        row.setPausedOn(subscription.pausedOn());
        row.setEndedAt(subscription.endedAt());
        row.setNextActionAt(subscription.nextActionAt());
        row.setCreatedAt(subscription.createdAt());
        row.setUpdatedAt(subscription.updatedAt());
        return row;
    }
}
