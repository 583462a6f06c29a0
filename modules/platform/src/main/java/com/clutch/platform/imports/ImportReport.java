package com.clutch.platform.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file, line by line.
 *
 * @param dryRun whether nothing was written
 */
public record ImportReport(boolean dryRun, Totals totals, List<Row> rows) {

    /** What became of a line. */
    public enum Outcome {
        /** It made something new. */
        CREATED,
        /** What it is about was known and has other values now. */
        UPDATED,
        /** What it is about was known and had these values. */
        UNCHANGED,
        /** It was left out; its errors say why. */
        REJECTED
    }

    /** How many lines there are of each sort. */
    public record Totals(long rows, long created, long updated, long unchanged, long rejected) {}

    /**
     * What became of one line.
     *
     * @param line where it starts in the file
     * @param id what it is about; null when it was rejected, and in a dry run when that would be new
     * @param key by what people know it, as the file has it
     * @param errors column to sentence; empty unless rejected
     */
    public record Row(
            long line,
            Outcome outcome,
            @Nullable UUID id,
            @Nullable String key,
            Map<String, String> errors) {}

    static ImportReport of(boolean dryRun, List<Row> rows) {
        return new ImportReport(
                dryRun,
                new Totals(
                        rows.size(),
                        count(rows, row -> row.outcome() == Outcome.CREATED),
                        count(rows, row -> row.outcome() == Outcome.UPDATED),
                        count(rows, row -> row.outcome() == Outcome.UNCHANGED),
                        count(rows, row -> row.outcome() == Outcome.REJECTED)),
                rows);
    }

    /** The totals as a sentence. */
    public String sentence() {
        return "%d rows: %d created, %d updated, %d unchanged, %d rejected.%s"
                .formatted(
                        totals.rows(),
                        totals.created(),
                        totals.updated(),
                        totals.unchanged(),
                        totals.rejected(),
                        dryRun ? " Nothing was written." : "");
    }

    private static long count(List<Row> rows, Predicate<Row> sort) {
        return rows.stream().filter(sort).count();
    }
}
