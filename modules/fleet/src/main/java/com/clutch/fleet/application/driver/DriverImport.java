package com.clutch.fleet.application.driver;

import com.clutch.fleet.application.driver.DriverChanges.Edit;
import com.clutch.fleet.domain.driver.Driver;
import com.clutch.fleet.domain.driver.DriverDetails;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.Drivers;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.imports.Decision;
import com.clutch.platform.imports.ImportError;
import com.clutch.platform.imports.ImportLine;
import com.clutch.platform.imports.ImportPlan;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.imports.Imports;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in a whole file of drivers. A line is about the driver who has its licence number. */
@Service
public class DriverImport {

    private final Imports imports;
    private final Drivers drivers;
    private final DriverChanges changes;

    DriverImport(Imports imports, Drivers drivers, DriverChanges changes) {
        this.imports = imports;
        this.drivers = drivers;
        this.changes = changes;
    }

    /**
     * Imports the lines, or says what an import would do.
     *
     * @param dryRun whether nothing is written
     * @return what became of each line, in the order given
     * @throws DomainException {@link ImportError#TOO_MANY_ROWS}
     */
    public ImportReport run(List<ImportLine<DriverLine>> lines, boolean dryRun, Actor actor) {
        return imports.run(lines, dryRun, said -> new Plan(said, actor));
    }

    private static @Nullable String license(DriverLine line) {
        var text = line.fields().licenseNumber();
        try {
            return text == null ? null : DriverDetails.licenseNumber(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private final class Plan implements ImportPlan<DriverLine, Edit> {

        private final Map<String, Driver> byLicense = new HashMap<>();
        private final Actor actor;

        private Plan(List<DriverLine> lines, Actor actor) {
            this.actor = actor;
            drivers.having(lines.stream()
                            .map(DriverImport::license)
                            .filter(Objects::nonNull)
                            .collect(Collectors.toSet()))
                    .forEach(driver -> byLicense.put(driver.details().licenseNumber(), driver));
        }

        @Override
        public String keyColumn() {
            return "licenseNumber";
        }

        @Override
        public @Nullable String key(DriverLine line) {
            return line.fields().licenseNumber();
        }

        @Override
        public Decision<Edit> decide(DriverLine line) {
            var license = license(line);
            var known = license == null ? null : byLicense.get(license);
            if (known == null) {
                var now = changes.now();
                var status = line.status() == null ? DriverStatus.ACTIVE : line.status();
                var driver = Driver.hire(Ids.at(now), DriverDetails.of(line.fields()), status, now);
                return Decision.created(driver.id(), new Edit(null, driver));
            }
            var revised = known.revise(known.details().with(line.fields()));
            var edit = new Edit(known, line.status() == null ? revised : revised.moveTo(line.status()));
            return edit.changesNothing() ? Decision.unchanged(known.id()) : Decision.updated(known.id(), edit);
        }

        @Override
        public void remember(Edit edit) {
            byLicense.put(edit.after().details().licenseNumber(), edit.after());
        }

        @Override
        public void write(List<Edit> edits) {
            changes.apply(edits, actor);
        }
    }
}
