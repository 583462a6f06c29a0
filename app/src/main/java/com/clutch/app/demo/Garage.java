package com.clutch.app.demo;

import com.clutch.fleet.application.driver.DriverAdministration;
import com.clutch.fleet.application.driver.DriverAssignment;
import com.clutch.fleet.application.fuel.FuelImport;
import com.clutch.fleet.application.fuel.FuelLine;
import com.clutch.fleet.application.group.FleetAdministration;
import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.vehicle.VehicleRegistration;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.group.FleetFields;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.vehicle.FuelType;
import com.clutch.fleet.domain.vehicle.Transmission;
import com.clutch.fleet.domain.vehicle.VehicleFields;
import com.clutch.kernel.Actor;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportReport;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The fleet: vehicles and drivers, what is driven, and what is filled in. */
final class Garage implements Department {

    private static final int AT_FIRST = 48;
    private static final int BOUGHT_A_YEAR = 12;

    /** How far a vehicle is driven on its longest day, 1 being usual. */
    static final double MOST = 1.3;

    private static final List<String> COLOURS = List.of("White", "Silver", "Grey", "Red", "Blue");
    private static final List<String> FLEETS = List.of("Cairo Deliveries", "Client Leasing", "Pool Cars");

    private final VehicleRegistration registration;
    private final FleetAdministration fleets;
    private final DriverAdministration drivers;
    private final DriverAssignment assignment;
    private final MeterReadings meters;
    private final FuelImport fuel;
    private final Payables payables;
    private final People people;
    private final List<UUID> groups = new ArrayList<>();
    private final List<Van> vans = new ArrayList<>();

    Garage(
            VehicleRegistration registration,
            FleetAdministration fleets,
            DriverAdministration drivers,
            DriverAssignment assignment,
            MeterReadings meters,
            FuelImport fuel,
            Payables payables,
            People people) {
        this.registration = registration;
        this.fleets = fleets;
        this.drivers = drivers;
        this.assignment = assignment;
        this.meters = meters;
        this.fuel = fuel;
        this.payables = payables;
        this.people = people;
    }

    List<Van> vans() {
        return vans;
    }

    @Override
    public void plan(Agenda day) {
        if (Office.happensAt(day.index(), BOUGHT_A_YEAR)) {
            day.at(11, 0, () -> buy(day, people.as("asset_manager", 0)));
        }
        day.at(
                18,
                30,
                () -> vans.forEach(van -> van.drive(van.model().kilometresADay()
                        * Season.driving(day.day())
                        * (0.7 + (MOST - 0.7) * Chance.share("kilometres", day.index(), van.number())))));
        day.at(19, 0, () -> fill(day));
        if (day.index() % 7 == 6) {
            day.at(19, 30, () -> read(day));
        }
    }

    @Override
    public void open(Agenda day) {
        var by = people.as("operations_manager", 0);
        for (var name : FLEETS) {
            groups.add(fleets.found(new FleetFields(name, null, "Head of Operations", null, 110, 14), by)
                    .id());
        }
        for (var number = 0; number < AT_FIRST; number++) {
            buy(day, by);
        }
    }

    private void buy(Agenda day, Actor by) {
        var number = vans.size();
        var model = Models.of(number);
        var used = number < AT_FIRST;
        var age = used ? Chance.between(3, 48, "age of vehicle", number) : 0;
        var kilometres = used ? age * Chance.between(1500, 2400, "kilometres a month", number) : 12;
        var bought = day.day().minusMonths(age);
        var electric = model.fuel() == FuelType.ELECTRIC;
        var vehicle = registration.register(
                new VehicleFields(
                        plate(number),
                        null,
                        model.make(),
                        model.model(),
                        bought.getYear(),
                        "%s %02d".formatted(model.model(), number + 1),
                        Chance.one(COLOURS, "colour", number),
                        model.fuel(),
                        electric ? Transmission.AUTOMATIC : Transmission.MANUAL,
                        null,
                        BigDecimal.valueOf(kilometres),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        BigDecimal.valueOf(model.price()),
                        "EGP",
                        groups.get(number % groups.size()),
                        electric ? null : BigDecimal.valueOf(model.tank()),
                        electric ? BigDecimal.valueOf(model.tank()) : null,
                        bought,
                        96,
                        BigDecimal.valueOf(model.price() * 3L / 10)),
                null,
                by);
        vans.add(new Van(vehicle.id(), number, model, kilometres));
        drive(day.day(), vehicle.id(), number, by);
    }

    private void drive(LocalDate day, UUID vehicle, int number, Actor by) {
        if (number % 10 == 9) {
            return; // A pool car has no driver of its own.
        }
        var name = Names.of("drivers", number);
        var driver = drivers.hire(
                new DriverFields(
                        name[0] + " " + name[1],
                        "+2011%08d".formatted(10_000_000 + number * 6151),
                        null,
                        "EG%06d".formatted(304_000 + number * 37),
                        LicenseClass.C,
                        day.plusMonths(8 + number % 30),
                        List.of(),
                        day,
                        null,
                        null,
                        null),
                null,
                by);
        assignment.assign(vehicle, driver.id(), null, null, by);
    }

    private void fill(Agenda day) {
        var lines = new ArrayList<ImportLine<FuelLine>>();
        for (var van : vans) {
            if (van.lastsTomorrow()) {
                continue;
            }
            var electric = van.model().fuel() == FuelType.ELECTRIC;
            // Now and then the driver has only so much money with him.
            var full = !Chance.happens(0.07, "filled in part", day.index(), van.number());
            var quantity =
                    BigDecimal.valueOf(full ? van.missing() : van.missing() / 2).setScale(2, RoundingMode.HALF_UP);
            lines.add(new ImportLine<>(
                    lines.size() + 2,
                    new FuelLine(
                            van.id(),
                            null,
                            new FuelFields(
                                    null,
                                    day.at(18, 31 + van.number() % 28),
                                    electric ? Fuel.ELECTRIC : null,
                                    quantity,
                                    null,
                                    BigDecimal.valueOf(van.model().unitPrice(day.index())),
                                    null,
                                    "EGP",
                                    full,
                                    van.odometer(),
                                    Chance.one(Names.STATIONS, "station", day.index(), van.number()),
                                    null)),
                    Map.of()));
            if (full) {
                van.filledUp();
            } else {
                van.took(quantity.doubleValue());
            }
        }
        if (lines.isEmpty()) {
            return;
        }
        var report = fuel.run(lines, false, people.as("asset_manager", 0));
        for (var number = 0; number < lines.size(); number++) {
            var row = report.rows().get(number);
            if (row.outcome() != ImportReport.Outcome.CREATED || row.id() == null) {
                throw new IllegalStateException("A fill was refused: " + row);
            }
            var said = lines.get(number).said().fields();
            payables.add("Fuel", "Wataniya", row.id(), cost(said));
        }
    }

    private static BigDecimal cost(FuelFields fill) {
        return fill.quantity() == null || fill.unitPrice() == null
                ? BigDecimal.ZERO
                : fill.quantity().multiply(fill.unitPrice()).setScale(2, RoundingMode.HALF_UP);
    }

    private void read(Agenda day) {
        var at = day.at(19, 25);
        meters.recordAll(
                vans.stream()
                        .map(van -> new MeterReadings.Told(
                                van.id(), MeterKind.ODOMETER, van.odometer(), at, ReadingSource.TELEMATICS))
                        .toList(),
                Actor.system("telematics", people.correlation()));
    }

    private static String plate(int number) {
        var letters = "ABDRSEFGLMNHWY";
        return "%c%c%c %d"
                .formatted(
                        letters.charAt(number % 14),
                        letters.charAt(number * 5 % 13),
                        letters.charAt(number * 3 % 11),
                        1000 + number * 137 % 8999);
    }
}
