package com.clutch.fleet.application.fuel;

import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.fleet.domain.fuel.FuelUnit;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fill as it is read.
 *
 * @param quantity in the unit
 * @param unitPrice for one unit in major units of the currency
 * @param totalCost in major units of the currency
 * @param fullFill whether the tank or battery was full afterwards
 * @param odometer kilometres at the pump
 * @param distanceSinceFull kilometres since the full fill before; null when this one is not full or the first
 * @param quantitySinceFull what was filled in for them, this fill included; null as above
 * @param efficiency kilometres for one unit in that time, two decimals; null as above, and without a distance
 */
public record FuelEntryView(
        UUID id,
        UUID vehicleId,
        @Nullable UUID driverId,
        Instant filledAt,
        Fuel fuelType,
        BigDecimal quantity,
        FuelUnit unit,
        BigDecimal unitPrice,
        BigDecimal totalCost,
        String currency,
        boolean fullFill,
        BigDecimal odometer,
        @Nullable String station,
        @Nullable String note,
        @Nullable BigDecimal distanceSinceFull,
        @Nullable BigDecimal quantitySinceFull,
        @Nullable BigDecimal efficiency,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** The view of a fill and of the pair of full fills that it closes. */
    public static FuelEntryView of(
            FuelEntry entry, @Nullable BigDecimal distanceSinceFull, @Nullable BigDecimal quantitySinceFull) {
        var life = entry.life();
        return new FuelEntryView(
                life.id(),
                entry.vehicleId(),
                entry.driverId(),
                entry.filledAt(),
                entry.fuel(),
                entry.quantity(),
                entry.fuel().unit(),
                entry.unitPrice(),
                entry.totalCost(),
                entry.currency(),
                entry.fullFill(),
                entry.odometer(),
                entry.station(),
                entry.note(),
                distanceSinceFull,
                quantitySinceFull,
                distanceSinceFull == null || quantitySinceFull == null || distanceSinceFull.signum() == 0
                        ? null
                        : distanceSinceFull.divide(quantitySinceFull, 2, RoundingMode.HALF_UP),
                life.createdAt(),
                life.updatedAt(),
                life.version());
    }

    /** The view of a fill without its pair. */
    static FuelEntryView of(FuelEntry entry) {
        return of(entry, null, null);
    }
}
