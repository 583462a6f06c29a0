package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.ImportPlan.Decision;
import com.clutch.fleet.application.vehicle.ImportReport.Outcome;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Takes a whole file of vehicles into the fleet. What each line does is decided first, in memory; then it is written in parts of
 * {@value #LINES_PER_TRANSACTION} lines. The same file again changes nothing, so an import that broke off is simply repeated.
 */
@Service
public class VehicleImport {

    /** Lines that one import takes. */
    public static final int MAX_LINES = 50_000;

    private static final int LINES_PER_TRANSACTION = 500;
    private static final int LINES_PER_QUERY = 2_000;

    private final Vehicles vehicles;
    private final VehicleChanges changes;
    private final ImportWriting writing;

    VehicleImport(Vehicles vehicles, VehicleChanges changes, ImportWriting writing) {
        this.vehicles = vehicles;
        this.changes = changes;
        this.writing = writing;
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @return what became of each line, in the order given
     * @throws DomainException {@link FleetError#TOO_MANY_ROWS}
     */
    public ImportReport run(List<ImportLine> lines, boolean dryRun, Actor actor) {
        if (lines.size() > MAX_LINES) {
            throw new DomainException(
                            FleetError.TOO_MANY_ROWS,
                            "One import takes %d rows; divide the file into smaller ones.".formatted(MAX_LINES))
                    .with("limit", MAX_LINES);
        }
        var plan = new ImportPlan(known(lines), changes.now(), changes.latestYear());
        var rows = new ArrayList<ImportReport.Row>(lines.size());
        for (var part : parts(lines.stream().map(plan::decide).toList(), LINES_PER_TRANSACTION)) {
            for (var decision : dryRun ? part : written(part, actor)) {
                rows.add(row(decision, dryRun));
            }
        }
        return ImportReport.of(dryRun, rows);
    }

    private Collection<Vehicle> known(List<ImportLine> lines) {
        var known = new ArrayList<Vehicle>();
        for (var part : parts(lines, LINES_PER_QUERY)) {
            var vins =
                    part.stream().map(ImportPlan::vin).filter(Objects::nonNull).collect(Collectors.toSet());
            var plates = part.stream()
                    .map(ImportPlan::plate)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            known.addAll(vehicles.having(vins, plates));
        }
        return known.stream()
                .collect(Collectors.toMap(Vehicle::id, vehicle -> vehicle, (one, _) -> one))
                .values();
    }

    private List<Decision> written(List<Decision> part, Actor actor) {
        try {
            write(part, actor);
            return part;
        } catch (DomainException | StaleVersionException _) {
            // Somebody else was faster with one of these vehicles; line by line we learn with which.
            return part.stream().map(decision -> writtenAlone(decision, actor)).toList();
        }
    }

    private Decision writtenAlone(Decision decision, Actor actor) {
        try {
            write(List.of(decision), actor);
            return decision;
        } catch (DomainException no) {
            return Decision.rejected(decision.line(), no);
        } catch (StaleVersionException _) {
            return Decision.rejected(
                    decision.line(),
                    Map.of("licensePlate", "Somebody changed this vehicle during the import; import it again."));
        }
    }

    private void write(List<Decision> decisions, Actor actor) {
        var edits = decisions.stream()
                .filter(decision -> decision.outcome() == Outcome.CREATED || decision.outcome() == Outcome.UPDATED)
                .map(Decision::edit)
                .filter(Objects::nonNull)
                .toList();
        if (!edits.isEmpty()) {
            writing.write(edits, actor);
        }
    }

    private static ImportReport.Row row(Decision decision, boolean dryRun) {
        var edit = decision.edit();
        UUID id = edit == null || dryRun && edit.before() == null
                ? null
                : edit.after().id();
        var line = decision.line();
        return new ImportReport.Row(
                line.line(), decision.outcome(), id, line.fields().licensePlate(), decision.errors());
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        var parts = new ArrayList<List<T>>();
        for (var start = 0; start < all.size(); start += size) {
            parts.add(all.subList(start, Math.min(start + size, all.size())));
        }
        return parts;
    }
}
