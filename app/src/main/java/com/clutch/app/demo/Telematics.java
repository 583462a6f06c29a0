package com.clutch.app.demo;

import com.clutch.fleet.application.diagnostics.DiagnosticsQueries;
import com.clutch.fleet.application.diagnostics.ScanIntake;
import com.clutch.fleet.application.diagnostics.TroubleCodeFilter;
import com.clutch.fleet.application.diagnostics.TroubleCodeRepair;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.CodeStatus;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What vehicles tell of their faults. */
final class Telematics {

    private static final double FAULTS_A_DAY = 1.0 / 260;
    private static final List<String> FAULTS =
            List.of("P0301", "P0420", "P0171", "C0035", "P0128", "B1342", "P0562", "U0100");

    private final ScanIntake scans;
    private final TroubleCodeRepair repair;
    private final DiagnosticsQueries diagnostics;
    private final People people;

    Telematics(ScanIntake scans, TroubleCodeRepair repair, DiagnosticsQueries diagnostics, People people) {
        this.scans = scans;
        this.repair = repair;
        this.diagnostics = diagnostics;
        this.people = people;
    }

    /** The fault that the vehicle has today and has told; null for none. */
    @Nullable
    String fault(Agenda day, Van van) {
        if (!Chance.happens(FAULTS_A_DAY, "fault", day.index(), van.number())) {
            return null;
        }
        var code = Chance.one(FAULTS, "which fault", day.index(), van.number());
        var at = day.at(12, 55);
        scans.takeIn(
                List.of(new ObdReading(
                        Ids.at(at),
                        van.id(),
                        at,
                        van.odometer(),
                        900,
                        null,
                        BigDecimal.valueOf(92),
                        null,
                        null,
                        null,
                        null,
                        List.of(new Code(code)),
                        List.of())),
                Actor.system("telematics", people.correlation()));
        return code;
    }

    /** The faults of the vehicle are mended. */
    void repaired(Van van, Actor by) {
        var open = new TroubleCodeFilter(null, CodeStatus.ACTIVE, null, van.id(), null, null);
        for (var code : diagnostics.list(open, PageRequest.first(10)).items()) {
            repair.resolve(code.id(), ExpectedVersion.ANY, "Repaired and driven for a test", by);
        }
    }
}
