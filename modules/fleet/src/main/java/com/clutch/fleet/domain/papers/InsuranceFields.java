package com.clutch.fleet.domain.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody says about an insurance policy. Null means that nothing is said. */
public record InsuranceFields(
        @Nullable String insurer,
        @Nullable String policyNumber,
        @Nullable Coverage coverage,
        @Nullable BigDecimal premium,
        @Nullable String currency,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String note) {}
