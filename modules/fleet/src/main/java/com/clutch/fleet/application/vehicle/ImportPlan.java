package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.ImportReport.Outcome;
import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.VehicleDetails;
import com.clutch.fleet.domain.vehicle.VehicleStatus;
import com.clutch.fleet.domain.vehicle.Vin;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides line by line what a file of vehicles would do, without doing it. Each line sees the vehicles as the lines before it
 * would leave them, so a dry run and a real one decide alike.
 *
 * <p>A line is about the vehicle that has its VIN; without such a vehicle, about the vehicle of the fleet that has its plate,
 * unless both have a VIN and the two differ. Two lines about one vehicle are a mistake in the file: the first one counts.
 */
class ImportPlan {

    /** What a line would do; the edit is null when it was rejected. */
    record Decision(
            ImportLine line, Outcome outcome, @Nullable Edit edit, Map<String, String> errors) {

        static Decision rejected(ImportLine line, Map<String, String> errors) {
            return new Decision(line, Outcome.REJECTED, null, errors);
        }

        static Decision rejected(ImportLine line, DomainException no) {
            return rejected(line, no.errors().isEmpty() ? Map.of("status", no.sentence()) : no.errors());
        }
    }

    private final Map<Vin, Vehicle> byVin = new HashMap<>();
    private final Map<LicensePlate, Vehicle> byPlate = new HashMap<>();
    private final Map<Object, Long> claimed = new HashMap<>();
    private final Instant now;
    private final int latestYear;

    /**
     * @param known every vehicle that has a VIN of the file, or is in the fleet with a plate of the file
     * @param latestYear last model year that can be bought today
     */
    ImportPlan(Collection<Vehicle> known, Instant now, int latestYear) {
        this.now = now;
        this.latestYear = latestYear;
        known.forEach(this::remember);
    }

    /** The plate of a line, null when it has none or it cannot be one. */
    static @Nullable LicensePlate plate(ImportLine line) {
        return read(line.fields().licensePlate(), LicensePlate::new);
    }

    /** The VIN of a line, null when it has none or it cannot be one. */
    static @Nullable Vin vin(ImportLine line) {
        return read(line.fields().vin(), Vin::new);
    }

    /** What the next line would do. */
    Decision decide(ImportLine line) {
        if (!line.errors().isEmpty()) {
            return Decision.rejected(line, line.errors());
        }
        var plate = plate(line);
        var vin = vin(line);
        var owner = plate == null ? null : byPlate.get(plate);
        var known = vin == null ? null : byVin.get(vin);
        if (known == null && owner != null && (vin == null || owner.details().vin() == null)) {
            known = owner;
        }
        var twice = twice("licensePlate", plate);
        twice = twice.isEmpty() ? twice("vin", vin) : twice;
        twice = twice.isEmpty() && known != null ? twice("licensePlate", known.id()) : twice;
        if (!twice.isEmpty()) {
            return Decision.rejected(line, twice);
        }
        try {
            var edit = known == null ? addition(line) : revision(known, line);
            var taken = byPlate.get(edit.after().details().licensePlate());
            if (taken != null
                    && !edit.changesNothing()
                    && !taken.id().equals(edit.after().id())) {
                return Decision.rejected(line, Map.of("licensePlate", "Another vehicle has this licence plate."));
            }
            claim(line, plate, vin, edit.after().id());
            replace(edit);
            return new Decision(line, outcome(edit), edit, Map.of());
        } catch (DomainException no) {
            return Decision.rejected(line, no);
        }
    }

    private Edit addition(ImportLine line) {
        var status = line.status();
        return Edit.added(Vehicle.register(
                Ids.at(now),
                VehicleDetails.of(line.fields(), latestYear),
                status == null ? VehicleStatus.ACTIVE : status,
                now));
    }

    private Edit revision(Vehicle known, ImportLine line) {
        var revised = known.revise(known.details().with(line.fields(), latestYear));
        var status = line.status();
        return new Edit(known, status == null ? revised : revised.moveTo(status), null);
    }

    private static Outcome outcome(Edit edit) {
        if (edit.before() == null) {
            return Outcome.CREATED;
        }
        return edit.changesNothing() ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    private Map<String, String> twice(String column, @Nullable Object key) {
        var line = key == null ? null : claimed.get(key);
        return line == null ? Map.of() : Map.of(column, "Line %d is about the same vehicle.".formatted(line));
    }

    private void claim(ImportLine line, @Nullable LicensePlate plate, @Nullable Vin vin, UUID id) {
        if (plate != null) {
            claimed.put(plate, line.line());
        }
        if (vin != null) {
            claimed.put(vin, line.line());
        }
        claimed.put(id, line.line());
    }

    private void replace(Edit edit) {
        var before = edit.before();
        if (before != null && !before.status().hasLeft()) {
            byPlate.remove(before.details().licensePlate());
        }
        remember(edit.after());
    }

    private void remember(Vehicle vehicle) {
        var vin = vehicle.details().vin();
        if (vin != null) {
            byVin.put(vin, vehicle);
        }
        if (!vehicle.status().hasLeft()) {
            byPlate.put(vehicle.details().licensePlate(), vehicle);
        }
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reading) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
