package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.imports.ImportError;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.Imports;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Takes a whole file of vehicles into the fleet. */
@Service
public class VehicleImport {

    private static final int LINES_PER_QUERY = 2_000;

    private final Imports imports;
    private final Vehicles vehicles;
    private final VehicleChanges changes;

    VehicleImport(Imports imports, Vehicles vehicles, VehicleChanges changes) {
        this.imports = imports;
        this.vehicles = vehicles;
        this.changes = changes;
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @return what became of each line, in the order given
     * @throws DomainException {@link ImportError#TOO_MANY_ROWS}
     */
    public ImportReport run(List<ImportLine<VehicleLine>> lines, boolean dryRun, Actor actor) {
        return imports.run(lines, dryRun, said -> new VehicleImportPlan(known(said), changes, actor));
    }

    private Collection<Vehicle> known(List<VehicleLine> lines) {
        var known = new HashMap<UUID, Vehicle>();
        for (var start = 0; start < lines.size(); start += LINES_PER_QUERY) {
            var part = lines.subList(start, Math.min(start + LINES_PER_QUERY, lines.size()));
            var vins =
                    part.stream().map(VehicleLine::vin).filter(Objects::nonNull).collect(Collectors.toSet());
            var plates = part.stream()
                    .map(VehicleLine::plate)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            vehicles.having(vins, plates).forEach(vehicle -> known.put(vehicle.id(), vehicle));
        }
        return known.values();
    }
}
