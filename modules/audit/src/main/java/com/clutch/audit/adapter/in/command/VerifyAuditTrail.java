package com.clutch.audit.adapter.in.command;

import com.clutch.audit.domain.ChainCheck;
import com.clutch.audit.domain.Checkpoint;
import com.clutch.audit.domain.Link;
import com.clutch.platform.OfflineCommand;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * {@code java -jar clutch-server.jar verify-audit records.csv anchors…}: checks an export of {@code /api/v1/audit/chain/records}
 * against anchor files, without a server and without a database. Says where the chain is broken and ends with 1, or ends with 0.
 */
public class VerifyAuditTrail implements OfflineCommand {

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) throws IOException {
        if (arguments.isEmpty()) {
            out.println("Usage: verify-audit <records.csv> [anchor file]...");
            return 2;
        }
        var anchors = new ArrayList<Checkpoint>();
        for (var file : arguments.subList(1, arguments.size())) {
            try (var lines = Files.lines(Path.of(file))) {
                lines.filter(line -> !line.isBlank()).map(Checkpoint::parse).forEach(anchors::add);
            }
        }
        var found = check(Path.of(arguments.getFirst()), anchors);
        if (anchors.isEmpty()) {
            out.println("No anchor file was given: rows cut off at the end, or a chain written anew, cannot be seen.");
        }
        if (found.intact()) {
            out.printf("Rows %d to %d are what they were when they were sealed.%n", found.first(), found.last());
            return 0;
        }
        out.printf("Row %d is the first bad one: %s.%n", found.badSequence(), found.what());
        return 1;
    }

    private static ChainCheck.Finding check(Path records, List<Checkpoint> anchors) throws IOException {
        var check = new ChainCheck(anchors);
        try (var csv = CsvReader.builder().ofNamedCsvRecord(records)) {
            for (var row : csv) {
                var link = new Link(
                        Long.parseLong(row.getField("sequence")),
                        UUID.fromString(row.getField("entryId")),
                        Instant.parse(row.getField("occurredAt")),
                        row.getField("digest"),
                        row.getField("hash"));
                var record = row.getField("record");
                if (!check.look(link, record.isEmpty() ? null : record)) {
                    break;
                }
            }
        }
        return check.finding(true);
    }
}
