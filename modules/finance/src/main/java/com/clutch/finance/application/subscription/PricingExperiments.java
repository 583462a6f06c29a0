package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.subscription.ScenarioStatus;
import com.clutch.finance.domain.subscription.ScenarioType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Imagined changes of price, and tests that compare two plans. */
public interface PricingExperiments {

    /** A scenario as it is stored, with the price its plan has now. */
    record Scenario(
            UUID id,
            String name,
            String description,
            ScenarioType type,
            ScenarioStatus status,
            UUID planId,
            BigDecimal currentPrice,
            BigDecimal newPrice,
            BigDecimal elasticity,
            String targetSegment,
            BigDecimal confidence,
            List<String> assumptions,
            LocalDate startsOn,
            LocalDate endsOn,
            Instant createdAt,
            Instant updatedAt,
            long version) {}

    /** A test as it is stored. */
    record PriceTest(
            UUID id,
            UUID scenarioId,
            String name,
            UUID testPlanId,
            UUID controlPlanId,
            LocalDate startDate,
            LocalDate endDate,
            Instant createdAt,
            Instant updatedAt,
            long version) {}

    /**
     * The subscriptions of a plan that began within the days of a test.
     *
     * @param paid how many were paid for at least once
     * @param ended how many have ended
     * @param revenue what was paid on their invoices, in EGP
     */
    record Cohort(long size, long paid, long ended, BigDecimal revenue) {}

    void add(Scenario scenario, UUID by);

    void add(PriceTest test, UUID by);

    /** The latest scenarios; of one status when it is named. */
    List<Scenario> scenarios(@Nullable ScenarioStatus status, int limit);

    /** The latest tests. */
    List<PriceTest> tests(int limit);

    /** The scenario with this id. */
    Optional<Scenario> scenario(UUID id);

    /** The subscriptions of the plan that began within the moments. */
    Cohort cohort(UUID planId, Instant from, Instant to);

    /** Moves a scenario; false when its version is another. */
    boolean move(UUID id, long version, ScenarioStatus to, Instant at);
}
