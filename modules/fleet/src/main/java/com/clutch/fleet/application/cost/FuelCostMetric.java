package com.clutch.fleet.application.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * What a vehicle cost in a period and how far it went, in major units of the currency. The total is the sum of fuel, maintenance,
 * insurance and other costs.
 *
 * @param otherCosts depreciation and all other expenses
 * @param depreciation the part of the other costs that is depreciation
 * @param miles international miles of 1.609344 km
 * @param fuelEfficiency miles per US gallon; zero when no two full fills tell
 * @param kilometresPerLitre between full fills, zero as above
 * @param litresPer100Kilometres the same the other way round, zero as above
 */
public record FuelCostMetric(
        UUID vehicleId,
        String vehicleName,
        String currency,
        BigDecimal totalCost,
        BigDecimal fuelCost,
        BigDecimal maintenanceCost,
        BigDecimal insuranceCost,
        BigDecimal otherCosts,
        BigDecimal depreciation,
        BigDecimal kilometres,
        BigDecimal miles,
        BigDecimal fuelEfficiency,
        BigDecimal kilometresPerLitre,
        BigDecimal litresPer100Kilometres) {

    // NIST Handbook 44 (2024), appendix C: an international mile, and a US gallon of 231 cubic inches.
    private static final BigDecimal KILOMETRES_PER_MILE = new BigDecimal("1.609344");
    private static final BigDecimal LITRES_PER_GALLON = new BigDecimal("3.785411784");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The metric of a row of costs and of the pairs of full fills in the period: kilometres, and the litres for them. */
    public static FuelCostMetric of(CostRow row, BigDecimal pairKilometres, BigDecimal pairLitres) {
        var known = pairKilometres.signum() > 0 && pairLitres.signum() > 0;
        var figure = known ? pairKilometres.divide(pairLitres, MathContext.DECIMAL64) : BigDecimal.ZERO;
        return new FuelCostMetric(
                UUID.fromString(row.id()),
                row.name(),
                row.currency(),
                row.total(),
                row.fuel(),
                row.maintenance(),
                row.insurance(),
                row.other().add(row.depreciation()),
                row.depreciation(),
                row.kilometres(),
                row.kilometres().divide(KILOMETRES_PER_MILE, 1, RoundingMode.HALF_UP),
                milesPerGallon(figure),
                figure.setScale(2, RoundingMode.HALF_UP),
                known ? pairLitres.multiply(HUNDRED).divide(pairKilometres, 2, RoundingMode.HALF_UP) : BigDecimal.ZERO);
    }

    /** Miles per US gallon for kilometres per litre, two decimals. */
    public static BigDecimal milesPerGallon(BigDecimal kilometresPerLitre) {
        return kilometresPerLitre.multiply(LITRES_PER_GALLON).divide(KILOMETRES_PER_MILE, 2, RoundingMode.HALF_UP);
    }
}
