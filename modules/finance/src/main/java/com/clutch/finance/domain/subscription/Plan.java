package com.clutch.finance.domain.subscription;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that customers can subscribe to. It does not change: each method answers the plan as it would be.
 *
 * @param version of the stored row; a new plan has 1
 * @param code short name in small letters, of one plan
 * @param catalogueVersion grows with every change of the terms; subscriptions keep the terms they were made with
 */
public record Plan(
        UUID id,
        long version,
        String code,
        String name,
        String description,
        String targetAudience,
        List<String> features,
        Money price,
        Interval interval,
        int trialDays,
        int catalogueVersion,
        PlanStatus status,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public Plan {
        features = List.copyOf(features);
    }

    /** Other words; the terms stay. */
    public Plan describe(
            String newName, String text, String audience, List<String> newFeatures, int newTrialDays, Instant now) {
        return new Plan(
                id,
                version + 1,
                code,
                newName,
                text,
                audience,
                newFeatures,
                price,
                interval,
                newTrialDays,
                catalogueVersion,
                status,
                createdAt,
                now);
    }

    /** Other terms, which make a new catalogue version; itself when they are the same. */
    public Plan reprice(Money newPrice, Interval newInterval) {
        return newPrice.equals(price) && newInterval == interval
                ? this
                : new Plan(
                        id,
                        version,
                        code,
                        name,
                        description,
                        targetAudience,
                        features,
                        newPrice,
                        newInterval,
                        trialDays,
                        catalogueVersion + 1,
                        status,
                        createdAt,
                        updatedAt);
    }

    /** Moves it to another status; itself when it has that status already. */
    public Plan moveTo(PlanStatus next) {
        if (next == status) {
            return this;
        }
        PlanStatus.MOVES.check(status, next);
        return new Plan(
                id,
                version,
                code,
                name,
                description,
                targetAudience,
                features,
                price,
                interval,
                trialDays,
                catalogueVersion,
                next,
                createdAt,
                updatedAt);
    }

    /** @throws DomainException {@link FinanceError#PLAN_ENDED} when it takes no subscriptions */
    public void checkOpen() {
        if (status != PlanStatus.ACTIVE || interval == Interval.ONE_TIME) {
            throw DomainException.field(
                    FinanceError.PLAN_ENDED, "planId", "The plan \"%s\" takes no subscriptions.".formatted(name));
        }
    }
}
