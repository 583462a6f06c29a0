package com.clutch.fleet.domain.vehicle;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a vehicle, all of it in order. {@link #of} and {@link #with} are the ways in for what people say; the
 * constructor is for what they have let through.
 *
 * @param vin null when it is not known
 * @param year model year
 * @param name what people call it, null when it has no name of its own
 * @param mileage reading of the odometer in kilometres, one decimal
 * @param fuelLevel percent of a full tank or battery, one decimal, null when it is not known
 * @param fuelEfficiency kilometres per litre, two decimals, null when it is not known
 * @param location null when it was never seen
 * @param purchasePrice in major units of the currency, two decimals, null when it is not known
 * @param currency code of ISO 4217
 * @param fleetId the fleet it belongs to, null when to none
 * @param tankCapacity litres, one decimal, null when it is not known
 * @param batteryCapacity kilowatt hours, one decimal, null when it is not known
 * @param usefulLifeMonths months over which its price is written off, null when nobody said
 * @param salvageValue what it is worth at the end of its useful life, in major units of the currency, null when nobody said
 */
public record VehicleDetails(
        LicensePlate licensePlate,
        @Nullable Vin vin,
        String make,
        String model,
        int year,
        @Nullable String name,
        @Nullable String color,
        @Nullable FuelType fuelType,
        @Nullable Transmission transmission,
        @Nullable String engineSize,
        BigDecimal mileage,
        @Nullable BigDecimal fuelLevel,
        @Nullable BigDecimal fuelEfficiency,
        @Nullable Instant lastMaintenance,
        @Nullable Instant nextMaintenance,
        @Nullable Location location,
        @Nullable BigDecimal purchasePrice,
        String currency,
        @Nullable UUID fleetId,
        @Nullable BigDecimal tankCapacity,
        @Nullable BigDecimal batteryCapacity,
        @Nullable LocalDate purchaseDate,
        @Nullable Integer usefulLifeMonths,
        @Nullable BigDecimal salvageValue) {

    /**
     * The details of a vehicle that is new. Licence plate, make, model and year must be there; without another word its odometer
     * reads zero and its price is in Egyptian pounds.
     *
     * @param latestYear last model year that can be bought today
     * @throws DomainException naming every field that makes no sense
     */
    public static VehicleDetails of(VehicleFields said, int latestYear) {
        return DetailsCheck.accept(null, said, latestYear);
    }

    /** The same details in another fleet; in none when null. */
    public VehicleDetails inFleet(@Nullable UUID fleet) {
        return new VehicleDetails(
                licensePlate,
                vin,
                make,
                model,
                year,
                name,
                color,
                fuelType,
                transmission,
                engineSize,
                mileage,
                fuelLevel,
                fuelEfficiency,
                lastMaintenance,
                nextMaintenance,
                location,
                purchasePrice,
                currency,
                fleet,
                tankCapacity,
                batteryCapacity,
                purchaseDate,
                usefulLifeMonths,
                salvageValue);
    }

    /**
     * The same details after what somebody says now. The mileage only grows; a reading that was wrong is corrected where readings
     * are.
     *
     * @param latestYear last model year that can be bought today
     * @throws DomainException naming every field that makes no sense
     */
    public VehicleDetails with(VehicleFields said, int latestYear) {
        return DetailsCheck.accept(this, said, latestYear);
    }
}
