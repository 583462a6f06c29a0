package com.clutch.fleet.domain.fuel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FuelEntryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Tank DIESEL = tank(FuelType.DIESEL, "60.0", null);
    private static final Tank HYBRID = tank(FuelType.HYBRID, "45.0", "13.0");

    @Test
    void takesTheOnlyFuelOfItsVehicleAndMultipliesThePrice() {
        var entry = FuelEntry.of(said(null, "41.237", "13.755", null), DIESEL, NOW);
        assertThat(entry.fuel()).isEqualTo(Fuel.DIESEL);
        assertThat(entry.totalCost()).isEqualTo("567.21");
        assertThat(entry.unitPrice()).isEqualTo("13.7550");
        assertThat(entry.currency()).isEqualTo("EGP");
        assertThat(entry.fullFill()).isTrue();
        assertThat(entry.version()).isEqualTo(1);
    }

    @Test
    void findsThePriceOfAUnitWhereOnlyTheTotalIsKnown() {
        var entry = FuelEntry.of(said(null, "40", null, "550"), DIESEL, NOW);
        assertThat(entry.unitPrice()).isEqualTo("13.7500");
        assertThat(entry.totalCost()).isEqualTo("550.00");
    }

    @Test
    void refusesATotalThatIsNotTheProduct() {
        assertThat(errors(said(null, "40", "13.75", "500"), DIESEL)).containsKey("totalCost");
        assertThat(FuelEntry.of(said(null, "40", "13.75", "550.01"), DIESEL, NOW)
                        .totalCost())
                .isEqualTo("550.01");
    }

    @Test
    void holdsExactlyWhatItHolds() {
        assertThat(FuelEntry.of(said(null, "60.000", "1", null), DIESEL, NOW).quantity())
                .isEqualTo("60.000");
        refused(FleetError.FUEL_OVER_CAPACITY, said(null, "60.001", "1", null), DIESEL);
        refused(FleetError.FUEL_OVER_CAPACITY, said(Fuel.ELECTRIC, "13.001", "1", null), HYBRID);
    }

    @Test
    void aHybridTakesBothAndMustSayWhich() {
        assertThat(errors(said(null, "10", "1", null), HYBRID)).containsKey("fuelType");
        assertThat(FuelEntry.of(said(Fuel.GASOLINE, "45", "1", null), HYBRID, NOW)
                        .fuel()
                        .unit())
                .isEqualTo(FuelUnit.LITRE);
        assertThat(FuelEntry.of(said(Fuel.ELECTRIC, "13", "1", null), HYBRID, NOW)
                        .fuel()
                        .unit())
                .isEqualTo(FuelUnit.KWH);
    }

    @Test
    void takesOnlyWhatItRunsOn() {
        refused(FleetError.FUEL_NOT_TAKEN, said(Fuel.ELECTRIC, "10", "1", null), DIESEL);
        refused(FleetError.FUEL_NOT_TAKEN, said(Fuel.DIESEL, "10", "1", null), tank(FuelType.ELECTRIC, null, "50.0"));
    }

    @Test
    void namesEverythingThatMakesNoSense() {
        var said = new FuelFields(
                null,
                NOW.plusSeconds(1),
                Fuel.DIESEL,
                BigDecimal.ZERO,
                FuelUnit.KWH,
                new BigDecimal("-1"),
                null,
                "pound",
                null,
                new BigDecimal("1e-999999999"),
                "x".repeat(151),
                "x".repeat(501));
        assertThat(errors(said, DIESEL))
                .containsOnlyKeys(
                        "filledAt", "quantity", "odometer", "unit", "unitPrice", "currency", "station", "note");
    }

    @Test
    void anEmptyReceiptMissesWhatMustBeThere() {
        var nothing = new FuelFields(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(errors(nothing, HYBRID))
                .containsOnlyKeys("fuelType", "filledAt", "quantity", "odometer", "unitPrice");
    }

    @Test
    void aVehicleThatLeftTakesNothing() {
        var left = new Tank(UUID.randomUUID(), false, FuelType.DIESEL, null, null);
        refused(FleetError.VEHICLE_LEFT_FLEET, said(null, "10", "1", null), left);
    }

    @Test
    void aCorrectionKeepsWhatIsNotSaidAndMultipliesAnew() {
        var entry = FuelEntry.of(said(null, "40", "13.75", "550.01"), DIESEL, NOW);
        var silent = new FuelFields(null, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(entry.with(silent, DIESEL, NOW)).isEqualTo(entry);
        var less =
                new FuelFields(null, null, null, new BigDecimal("30"), null, null, null, null, null, null, null, null);
        assertThat(entry.with(less, DIESEL, NOW).totalCost()).isEqualTo("412.50");
    }

    private static FuelFields said(Fuel fuel, String quantity, String price, String total) {
        return new FuelFields(
                null,
                NOW,
                fuel,
                new BigDecimal(quantity),
                null,
                price == null ? null : new BigDecimal(price),
                total == null ? null : new BigDecimal(total),
                null,
                null,
                new BigDecimal("1000"),
                null,
                null);
    }

    private static Tank tank(FuelType type, String litres, String kilowattHours) {
        return new Tank(
                UUID.randomUUID(),
                true,
                type,
                litres == null ? null : new BigDecimal(litres),
                kilowattHours == null ? null : new BigDecimal(kilowattHours));
    }

    private static Map<String, String> errors(FuelFields said, Tank tank) {
        try {
            FuelEntry.of(said, tank, NOW);
            return Map.of();
        } catch (DomainException no) {
            return no.errors();
        }
    }

    private static void refused(FleetError code, FuelFields said, Tank tank) {
        assertThatThrownBy(() -> FuelEntry.of(said, tank, NOW))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
