package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.cost.FuelCostMetric;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelUnit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a vehicle or the vehicles of a fleet go on one fuel: the distance of their pairs of full fills by what was filled in for
 * it. A vehicle that runs on two fuels goes the same way on both, so its figures per fuel look better than it is.
 *
 * @param id of the vehicle or fleet and the fuel
 * @param subject id of the vehicle or fleet; {@code none} for vehicles without a fleet
 * @param pairs of full fills
 * @param kilometres between them
 * @param quantity that was filled in for these kilometres, in the unit
 * @param kilometresPerLitre two decimals; null for electricity, as the next two
 * @param litresPer100Kilometres two decimals
 * @param milesPerGallon international miles per US gallon, two decimals
 * @param kilometresPerKilowattHour two decimals; null for fuel, as the next
 * @param kilowattHoursPer100Kilometres two decimals
 */
public record FuelEfficiency(
        String id,
        String subject,
        String name,
        Fuel fuelType,
        FuelUnit unit,
        int pairs,
        BigDecimal kilometres,
        BigDecimal quantity,
        @Nullable BigDecimal kilometresPerLitre,
        @Nullable BigDecimal litresPer100Kilometres,
        @Nullable BigDecimal milesPerGallon,
        @Nullable BigDecimal kilometresPerKilowattHour,
        @Nullable BigDecimal kilowattHoursPer100Kilometres) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The figures of so many pairs. */
    public static FuelEfficiency of(
            String subject, String name, Fuel fuel, int pairs, BigDecimal kilometres, BigDecimal quantity) {
        var perUnit = kilometres.divide(quantity, MathContext.DECIMAL64);
        var rounded = perUnit.setScale(2, RoundingMode.HALF_UP);
        var per100 = kilometres.signum() == 0
                ? null
                : quantity.multiply(HUNDRED).divide(kilometres, 2, RoundingMode.HALF_UP);
        var litres = fuel.unit() == FuelUnit.LITRE;
        return new FuelEfficiency(
                subject + ":" + fuel.name(),
                subject,
                name,
                fuel,
                fuel.unit(),
                pairs,
                kilometres,
                quantity,
                litres ? rounded : null,
                litres ? per100 : null,
                litres ? FuelCostMetric.milesPerGallon(perUnit) : null,
                litres ? null : rounded,
                litres ? null : per100);
    }
}
