package com.clutch.fleet.application.meter;

import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.imports.Decision;
import com.clutch.platform.imports.ImportError;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportPlan;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.Imports;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in a whole file of meter readings, in the order of the file. */
@Service
public class ReadingImport {

    private final Imports imports;
    private final MeterReadings meters;
    private final Readings readings;
    private final Vehicles vehicles;
    private final Clock clock;

    ReadingImport(Imports imports, MeterReadings meters, Readings readings, Vehicles vehicles, Clock clock) {
        this.imports = imports;
        this.meters = meters;
        this.readings = readings;
        this.vehicles = vehicles;
        this.clock = clock;
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @return what became of each line, in the order given
     * @throws DomainException {@link ImportError#TOO_MANY_ROWS}
     */
    public ImportReport run(List<ImportLine<ReadingLine>> lines, boolean dryRun, Actor actor) {
        return imports.run(lines, dryRun, said -> new Plan(said, actor));
    }

    private final class Plan implements ImportPlan<ReadingLine, Told> {

        private final Map<String, UUID> byPlate = new HashMap<>();
        private final Actor actor;
        private final Instant now = clock.instant();
        private final MeterBook book;

        private Plan(List<ReadingLine> lines, Actor actor) {
            this.actor = actor;
            var plates = new HashSet<LicensePlate>();
            lines.stream()
                    .filter(line -> line.vehicleId() == null)
                    .map(line -> plate(line.licensePlate()))
                    .forEach(plate -> {
                        if (plate != null) {
                            plates.add(plate);
                        }
                    });
            for (Vehicle vehicle : vehicles.having(Set.of(), plates)) {
                byPlate.put(vehicle.details().licensePlate().value(), vehicle.id());
            }
            var told = lines.stream()
                    .filter(line -> vehicle(line) != null && line.value() != null && line.readAt() != null)
                    .map(this::told)
                    .toList();
            var ids = told.stream().map(Told::vehicleId).distinct().toList();
            this.book = MeterBook.open(readings.stands(ids), told, readings);
        }

        @Override
        public String keyColumn() {
            return "licensePlate";
        }

        @Override
        public @Nullable String key(ReadingLine line) {
            return line.licensePlate() == null && line.vehicleId() != null
                    ? line.vehicleId().toString()
                    : line.licensePlate();
        }

        @Override
        public Decision<Told> decide(ReadingLine line) {
            if (vehicle(line) == null) {
                throw DomainException.fields(Map.of("licensePlate", "No vehicle of the fleet has this plate."));
            }
            var told = told(line);
            return book.take(told, now) == null ? Decision.unchanged(null) : Decision.created(null, told);
        }

        @Override
        public void remember(Told told) {}

        @Override
        public void write(List<Told> edits) {
            meters.requireAll(edits, actor);
        }

        private @Nullable UUID vehicle(ReadingLine line) {
            var plate = plate(line.licensePlate());
            return line.vehicleId() != null ? line.vehicleId() : plate == null ? null : byPlate.get(plate.value());
        }

        private Told told(ReadingLine line) {
            var vehicle = vehicle(line);
            var readAt = line.readAt();
            var value = line.value();
            if (vehicle == null || readAt == null || value == null) {
                throw new IllegalStateException("A line with errors is not decided");
            }
            return new Told(
                    vehicle,
                    line.kind() == null ? MeterKind.ODOMETER : line.kind(),
                    value,
                    readAt,
                    ReadingSource.IMPORT);
        }
    }

    private static @Nullable LicensePlate plate(@Nullable String text) {
        try {
            return text == null ? null : new LicensePlate(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
