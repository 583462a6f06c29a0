package com.clutch.fleet.domain.fuel;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fuel or electricity that a vehicle took in, as the receipt has it.
 *
 * @param driverId who was at the pump, null when nobody said
 * @param quantity in the unit of the fuel, three decimals, more than zero
 * @param unitPrice for one unit in major units of the currency, four decimals
 * @param totalCost in major units of the currency, two decimals
 * @param currency code of ISO 4217
 * @param fullFill whether the tank or battery was full afterwards
 * @param odometer kilometres at the pump, one decimal
 */
public record FuelEntry(
        Lifespan life,
        UUID vehicleId,
        @Nullable UUID driverId,
        Instant filledAt,
        Fuel fuel,
        BigDecimal quantity,
        BigDecimal unitPrice,
        BigDecimal totalCost,
        String currency,
        boolean fullFill,
        BigDecimal odometer,
        @Nullable String station,
        @Nullable String note)
        implements LedgerEntry<FuelEntry> {

    /** What makes a fill this one and no other; a hybrid may take two fuels at one stop. */
    public record Key(UUID vehicleId, Instant filledAt, BigDecimal odometer, Fuel fuel) {}

    /**
     * What a receipt says of a vehicle.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#VEHICLE_LEFT_FLEET},
     *     {@link FleetError#FUEL_NOT_TAKEN}, {@link FleetError#FUEL_OVER_CAPACITY}
     */
    public static FuelEntry of(FuelFields said, Tank tank, Instant now) {
        return FuelCheck.accept(null, said, tank, now);
    }

    /**
     * The same entry after what somebody says now.
     *
     * @throws DomainException as {@link #of}
     */
    public FuelEntry with(FuelFields said, Tank tank, Instant now) {
        return FuelCheck.accept(this, said, tank, now);
    }

    /** What makes it this fill and no other. */
    public Key key() {
        return new Key(vehicleId, filledAt, odometer, fuel);
    }

    @Override
    public FuelEntry with(Lifespan next) {
        return new FuelEntry(
                next, vehicleId, driverId, filledAt, fuel, quantity, unitPrice, totalCost, currency, fullFill, odometer,
                station, note);
    }
}
