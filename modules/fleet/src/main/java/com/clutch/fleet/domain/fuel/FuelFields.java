package com.clutch.fleet.domain.fuel;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody says about a fill, before anybody has looked whether it makes sense. Null means that nothing is said. */
public record FuelFields(
        @Nullable UUID driverId,
        @Nullable Instant filledAt,
        @Nullable Fuel fuelType,
        @Nullable BigDecimal quantity,
        @Nullable FuelUnit unit,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal totalCost,
        @Nullable String currency,
        @Nullable Boolean fullFill,
        @Nullable BigDecimal odometer,
        @Nullable String station,
        @Nullable String note) {}
