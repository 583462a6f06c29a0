package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.Coverage;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which policies a list shows; null is no condition.
 *
 * @param endsFrom first of the last days
 * @param endsTo last of the last days
 */
public record InsurancePolicyFilter(
        @Nullable UUID vehicleId,
        @Nullable Coverage coverage,
        @Nullable LocalDate endsFrom,
        @Nullable LocalDate endsTo) {}
