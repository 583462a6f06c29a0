package com.clutch.fleet.domain.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VehicleTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Vehicle hiace = vehicle(VehicleStatus.ACTIVE);

    @ParameterizedTest
    @CsvSource({
        "ACTIVE, MAINTENANCE INACTIVE DECOMMISSIONED RETIRED",
        "MAINTENANCE, ACTIVE OUT_OF_SERVICE INACTIVE DECOMMISSIONED RETIRED",
        "OUT_OF_SERVICE, MAINTENANCE DECOMMISSIONED RETIRED",
        "INACTIVE, ACTIVE MAINTENANCE DECOMMISSIONED RETIRED",
        "DECOMMISSIONED,",
        "RETIRED,"
    })
    void movesOnlyWhereThereIsAWay(VehicleStatus from, String ways) {
        var allowed = ways == null ? Set.<String>of() : Set.of(ways.split(" "));
        for (var to : VehicleStatus.values()) {
            if (to == from || allowed.contains(to.name())) {
                assertThat(vehicle(from).moveTo(to).status()).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> vehicle(from).moveTo(to)).isInstanceOfSatisfying(DomainException.class, no -> {
                    assertThat(no.code()).isEqualTo(KernelError.ILLEGAL_TRANSITION);
                    assertThat(no.details()).containsEntry("state", from.name().toLowerCase());
                });
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = VehicleStatus.class,
            names = {"DECOMMISSIONED", "RETIRED"})
    void doesNotChangeOnceItHasLeft(VehicleStatus left) {
        var gone = vehicle(left);
        assertThatThrownBy(() -> gone.revise(gone.details().with(color("red"), 2027)))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FleetError.VEHICLE_LEFT_FLEET));
        assertThat(gone.revise(gone.details())).isSameAs(gone);
        assertThatThrownBy(() -> Vehicle.register(UUID.randomUUID(), gone.details(), left, NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void keepsWhatNobodySpeaksOf() {
        var red = hiace.revise(hiace.details().with(color("red"), 2027));
        assertThat(red.details().color()).isEqualTo("red");
        assertThat(red.details().make()).isEqualTo("Toyota");
        assertThat(hiace.revise(hiace.details().with(color("  "), 2027))).isSameAs(hiace);
    }

    @Test
    void namesEveryFieldThatMakesNoSense() {
        assertThatThrownBy(() -> VehicleDetails.of(
                        new VehicleFields(
                                "",
                                "VIN",
                                "m".repeat(61),
                                null,
                                1885,
                                null,
                                null,
                                null,
                                null,
                                null,
                                new BigDecimal("-1"),
                                new BigDecimal("101"),
                                new BigDecimal("1e-999999999"),
                                null,
                                null,
                                new BigDecimal("91"),
                                null,
                                null,
                                null,
                                "XXX9",
                                null,
                                BigDecimal.ZERO,
                                null,
                                null,
                                0,
                                new BigDecimal("-3")),
                        2027))
                .isInstanceOf(DomainException.class)
                .extracting("errors", MAP)
                .containsOnlyKeys(
                        "licensePlate",
                        "vin",
                        "make",
                        "model",
                        "year",
                        "mileage",
                        "fuelLevel",
                        "fuelEfficiency",
                        "location.latitude",
                        "location",
                        "currency",
                        "tankCapacity",
                        "usefulLifeMonths",
                        "salvageValue");
    }

    @Test
    void doesNotTurnItsOdometerBack() {
        var driven = hiace.revise(hiace.details().with(mileage("1200.04"), 2027));
        assertThat(driven.details().mileage()).isEqualTo("1200.0");
        assertThatThrownBy(() -> driven.details().with(mileage("1199.9"), 2027))
                .isInstanceOfSatisfying(DomainException.class, no -> {
                    assertThat(no.code()).isEqualTo(FleetError.METER_WENT_BACKWARDS);
                    assertThat(no.errors()).containsOnlyKeys("mileage");
                });
    }

    @Test
    void takesNoughtAndNoughtForAPlaceThatNobodyKnows() {
        var nowhere = hiace.details().with(place("0", "0"), 2027);
        assertThat(nowhere.location()).isNull();
        assertThat(hiace.details().with(place("30.0444", "31.2357"), 2027).location())
                .isEqualTo(new Location(new BigDecimal("30.044400"), new BigDecimal("31.235700"), null));
    }

    @Test
    void staysWhereItIsUntilItIsSeenElsewhere() {
        var cairo = hiace.details().with(at("30.0444", "31.2357", "Tahrir"), 2027);
        assertThat(cairo.with(at("30.0444", "31.2357", null), 2027)).isEqualTo(cairo);
        assertThat(cairo.with(at("30.0444", "31.2357", "Nile bank"), 2027)
                        .location()
                        .address())
                .isEqualTo("Nile bank");
        assertThat(cairo.with(at(null, null, "Garden City"), 2027).location())
                .isEqualTo(new Location(new BigDecimal("30.0444"), new BigDecimal("31.2357"), "Garden City"));
        assertThat(cairo.with(at("30.0444", "32", null), 2027).location().address())
                .isNull();
        assertThat(cairo.with(at("31", "31.2357", null), 2027).location().address())
                .isNull();
        assertThat(cairo.with(at("0", "0", null), 2027)).isEqualTo(cairo);
        assertThat(cairo.with(at("0", "31.2357", null), 2027).location().latitude())
                .isZero();
        assertThat(hiace.details().with(at(null, null, "nowhere known"), 2027).location())
                .isNull();
        assertThat(cairo.with(at("-90", "180", null), 2027).location().longitude())
                .isEqualTo("180.000000");
    }

    @Test
    void takesTheFirstAndTheLatestModelYear() {
        assertThat(VehicleDetails.of(VehicleFields.required("abc 1", "Benz", "Motorwagen", 1886), 2027)
                        .year())
                .isEqualTo(1886);
        assertThat(VehicleDetails.of(VehicleFields.required("abc 1", "Toyota", "Hiace", 2027), 2027)
                        .year())
                .isEqualTo(2027);
        assertThatThrownBy(() -> VehicleDetails.of(VehicleFields.required("abc 1", "Toyota", "Hiace", 2028), 2027))
                .hasMessage("The model year lies between 1886 and 2027.");
    }

    @Test
    void needsAPlateAMakeAModelAndAYear() {
        assertThatThrownBy(() -> VehicleDetails.of(color("red"), 2027))
                .isInstanceOf(DomainException.class)
                .extracting("errors", MAP)
                .containsOnlyKeys("licensePlate", "make", "model", "year");
    }

    @Test
    void remembersWhenItWasServicedToTheMicrosecond() {
        var serviced = VehicleFields.maintained(NOW.plusNanos(1_999), null);
        assertThat(hiace.details().with(serviced, 2027).lastMaintenance()).isEqualTo(NOW.plusNanos(1_000));
        assertThat(hiace.nextVersion(NOW).version()).isEqualTo(2);
        var driven = hiace.details().with(mileage("1200"), 2027);
        assertThat(driven.with(mileage("1200"), 2027)).isEqualTo(driven);
    }

    private static VehicleFields at(String latitude, String longitude, String address) {
        return new VehicleFields(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                latitude == null ? null : new BigDecimal(latitude),
                longitude == null ? null : new BigDecimal(longitude),
                address,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Vehicle vehicle(VehicleStatus status) {
        var details = VehicleDetails.of(VehicleFields.required("abc 1", "Toyota", "Hiace", 2022), 2027);
        return new Vehicle(new UUID(0, 1), 1, details, status, NOW, NOW);
    }

    private static VehicleFields color(String color) {
        return fields(color, null, null, null);
    }

    private static VehicleFields mileage(String mileage) {
        return fields(null, new BigDecimal(mileage), null, null);
    }

    private static VehicleFields place(String latitude, String longitude) {
        return fields(null, null, new BigDecimal(latitude), new BigDecimal(longitude));
    }

    private static VehicleFields fields(String color, BigDecimal mileage, BigDecimal latitude, BigDecimal longitude) {
        return new VehicleFields(
                null, null, null, null, null, null, color, null, null, null, mileage, null, null, null, null, latitude,
                longitude, null, null, null, null, null, null, null, null, null);
    }
}
