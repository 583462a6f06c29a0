package com.clutch.fleet.adapter.in.web.meter;

import com.clutch.fleet.application.meter.MeterReadings;
import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.application.meter.ReadingImport;
import com.clutch.fleet.application.meter.ReadingLine;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.kernel.Actor;
import com.clutch.platform.imports.ImportReport;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.CsvCells;
import com.clutch.platform.web.CsvUpload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Readings by the thousand: what vehicles send, and files. */
@RestController
@RequestMapping("/api/v1/fleet/readings")
@RequiresPermission("manage_fleet")
class ReadingBatchController {

    private static final Set<String> REQUIRED = Set.of("value", "readAt");
    // The last ones are written by the export and looked at by nobody.
    private static final Set<String> OPTIONAL = Set.of(
            "vehicleId",
            "licensePlate",
            "kind",
            "source",
            "corrects",
            "corrected",
            "reason",
            "recordedAt",
            "recordedBy");

    record Reading(
            @NotNull UUID vehicleId,
            @Nullable MeterKind kind,
            @NotNull BigDecimal value,
            @NotNull Instant readAt) {

        Told told() {
            return new Told(
                    vehicleId, kind == null ? MeterKind.ODOMETER : kind, value, readAt, ReadingSource.TELEMATICS);
        }
    }

    record Batch(@NotEmpty @Size(max = 1000) List<@NotNull @Valid Reading> readings) {}

    /**
     * A reading that was left out.
     *
     * @param index its place in the request, from 0
     */
    record Refusal(int index, UUID vehicleId, String code, String message) {}

    record BatchResult(int recorded, int unchanged, List<Refusal> rejected) {}

    private final MeterReadings readings;
    private final ReadingImport readingImport;

    ReadingBatchController(MeterReadings readings, ReadingImport readingImport) {
        this.readings = readings;
        this.readingImport = readingImport;
    }

    @PostMapping("/batch")
    BatchResult batch(@Valid @RequestBody Batch batch, Actor actor) {
        var told = batch.readings().stream().map(Reading::told).toList();
        var outcomes = readings.recordAll(told, actor);
        var refusals = new ArrayList<Refusal>();
        var recorded = 0;
        for (var index = 0; index < outcomes.size(); index++) {
            var no = outcomes.get(index).refusal();
            if (no != null) {
                refusals.add(new Refusal(
                        index, told.get(index).vehicleId(), no.code().name(), no.sentence()));
            } else if (outcomes.get(index).reading() != null) {
                recorded++;
            }
        }
        return new BatchResult(recorded, outcomes.size() - recorded - refusals.size(), refusals);
    }

    @PostMapping("/import")
    Answer<ImportReport> run(CsvUpload csv, @RequestParam(defaultValue = "false") boolean dryRun, Actor actor) {
        var lines = csv.lines(REQUIRED, OPTIONAL, ReadingBatchController::line);
        var report = readingImport.run(lines, dryRun, actor);
        return Answer.of(report).message(report.sentence());
    }

    private static ReadingLine line(CsvCells cells) {
        var line = new ReadingLine(
                cells.id("vehicleId"),
                cells.text("licensePlate"),
                cells.word("kind", MeterKind.class),
                cells.number("value"),
                cells.instant("readAt"));
        if (line.vehicleId() == null && line.licensePlate() == null) {
            cells.missing("licensePlate");
        }
        if (line.value() == null) {
            cells.missing("value");
        }
        if (line.readAt() == null) {
            cells.missing("readAt");
        }
        return line;
    }
}
