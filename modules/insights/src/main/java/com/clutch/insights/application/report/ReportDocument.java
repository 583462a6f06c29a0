package com.clutch.insights.application.report;

import com.clutch.insights.domain.report.Manifest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report while it is written, section by section. Without {@link #finish} the file is not whole, and nobody may get it.
 */
public interface ReportDocument extends AutoCloseable {

    /** Begins a section. */
    void begin(Section section) throws IOException;

    /**
     * Writes a row of the section.
     *
     * @param cells text, {@link java.math.BigDecimal}, {@link java.time.LocalDate} or {@link java.time.Instant}, each of the kind
     *     that its column says
     * @throws UncheckedIOException when it cannot be stored
     */
    void row(List<@Nullable Object> cells);

    /** Ends the section: so many rows, and its totals. */
    void end(Manifest.Part sums) throws IOException;

    /** Ends the document. */
    void finish(List<Manifest.Part> parts) throws IOException;

    /** How many rows of a section the document shows at most. */
    default long shown(long rows) {
        return rows;
    }

    @Override
    void close() throws IOException;

    /**
     * A section.
     *
     * @param columns with readers of no further use
     */
    record Section(
            String name,
            String title,
            List<? extends Column<?>> columns,
            @Nullable Chart chart) {}
}
