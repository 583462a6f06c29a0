package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.imports.ImportError;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.Imports;
import java.util.List;
import org.springframework.stereotype.Service;

/** Takes a whole file of fills into the log. A fill that is known by vehicle, moment, odometer and fuel is corrected. */
@Service
public class FuelImport {

    private final Imports imports;
    private final Vehicles vehicles;
    private final FuelEntries entries;
    private final Readings readings;
    private final FuelBook book;
    private final LedgerWriting writing;

    FuelImport(
            Imports imports,
            Vehicles vehicles,
            FuelEntries entries,
            Readings readings,
            FuelBook book,
            LedgerWriting writing) {
        this.imports = imports;
        this.vehicles = vehicles;
        this.entries = entries;
        this.readings = readings;
        this.book = book;
        this.writing = writing;
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @return what became of each line, in the order given
     * @throws DomainException {@link ImportError#TOO_MANY_ROWS}
     */
    public ImportReport run(List<ImportLine<FuelLine>> lines, boolean dryRun, Actor actor) {
        return imports.run(
                lines,
                dryRun,
                said -> new FuelImportPlan(
                        FuelImportKnowledge.of(said, vehicles, entries, readings, writing.now()),
                        book,
                        writing.now(),
                        actor));
    }
}
