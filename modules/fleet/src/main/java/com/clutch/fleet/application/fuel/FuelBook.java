package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.fuel.FuelImportPlan.Edit;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.application.vehicle.VehicleMeasuring;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows from a fill: the odometer was read, and the thirst of the vehicle is another. */
@Component
class FuelBook {

    private final FuelEntries entries;
    private final FuelEntryKind kind;
    private final LedgerWriting writing;
    private final MeterReadings meters;
    private final Readings readings;
    private final VehicleMeasuring vehicles;

    FuelBook(
            FuelEntries entries,
            FuelEntryKind kind,
            LedgerWriting writing,
            MeterReadings meters,
            Readings readings,
            VehicleMeasuring vehicles) {
        this.entries = entries;
        this.kind = kind;
        this.writing = writing;
        this.meters = meters;
        this.readings = readings;
        this.vehicles = vehicles;
    }

    /** Stores new fills, all or none, in the transaction of the caller. */
    void add(List<FuelEntry> fills, Actor actor) {
        if (!fills.isEmpty()) {
            odometer(() -> meters.requireAll(fills.stream().map(FuelBook::told).toList(), actor));
            writing.add(kind, fills, actor);
        }
    }

    /** Stores new and corrected fills of a file, all or none, in the transaction of the caller. */
    void write(List<Edit> edits, Actor actor) {
        // The vehicles are locked before their fills, as everybody does it.
        var vehicleIds =
                edits.stream().map(edit -> edit.after().vehicleId()).distinct().toList();
        entries.tanksForUpdate(vehicleIds);
        for (var edit : edits) {
            var before = edit.before();
            if (before != null) {
                writing.revise(
                        kind,
                        before.id(),
                        new ExpectedVersion(before.version()),
                        FuelEntryView::of,
                        _ -> edit.after(),
                        actor);
            }
        }
        add(
                edits.stream()
                        .filter(edit -> edit.before() == null)
                        .map(Edit::after)
                        .toList(),
                actor);
        measure(vehicleIds, actor);
    }

    /** Puts the reading of the odometer right after a fill was corrected. */
    void moved(FuelEntry before, FuelEntry after, Actor actor) {
        if (before.odometer().equals(after.odometer()) && before.filledAt().equals(after.filledAt())) {
            return;
        }
        var moment = new Readings.Moment(before.vehicleId(), MeterKind.ODOMETER, before.filledAt());
        var reading = readings.around(List.of(moment)).stream()
                .filter(known -> known.readAt().equals(before.filledAt()))
                .filter(known -> known.value().compareTo(before.odometer()) == 0)
                .findAny();
        odometer(() -> {
            if (reading.isEmpty()) {
                meters.requireAll(List.of(told(after)), actor);
            } else {
                meters.correct(
                        reading.get().id(),
                        after.odometer(),
                        after.filledAt(),
                        "The entry of the fuel log was corrected.",
                        actor);
            }
        });
    }

    /** Reads a meter; what is wrong with its value is wrong with the odometer of the fill. */
    static void odometer(Runnable reading) {
        try {
            reading.run();
        } catch (DomainException no) {
            if (!no.errors().containsKey("value")) {
                throw no;
            }
            throw DomainException.field(no.code(), "odometer", no.sentence());
        }
    }

    /** Lets the vehicles show what they burn now. A figure that is gone stays until there is another. */
    void measure(Collection<UUID> vehicleIds, Actor actor) {
        entries.pair(vehicleIds);
        vehicles.efficiency(entries.kilometresPerLitre(vehicleIds), actor);
    }

    private static Told told(FuelEntry fill) {
        return new Told(fill.vehicleId(), MeterKind.ODOMETER, fill.odometer(), fill.filledAt(), ReadingSource.FUEL);
    }
}
