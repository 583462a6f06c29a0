package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.InsurancePolicy;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An insurance policy as it is read.
 *
 * @param premium for the whole time in major units of the currency
 * @param startsOn first day
 * @param endsOn last day
 */
public record InsurancePolicyView(
        UUID id,
        UUID vehicleId,
        String insurer,
        String policyNumber,
        Coverage coverage,
        BigDecimal premium,
        String currency,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of one that was just written. */
    public static InsurancePolicyView of(InsurancePolicy policy) {
        var life = policy.life();
        return new InsurancePolicyView(
                life.id(),
                policy.vehicleId(),
                policy.insurer(),
                policy.policyNumber(),
                policy.coverage(),
                policy.premium(),
                policy.currency(),
                policy.startsOn(),
                policy.endsOn(),
                policy.note(),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }
}
