package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.Column;
import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.domain.report.Manifest.Part;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A table, or a ZIP of several, as RFC 4180 has it, in UTF-8. Totals are left to whoever reads it. */
final class CsvDocument implements ReportDocument {

    private static final int NO_TIME = 0;

    private final OutputStream out;
    private final @Nullable ZipOutputStream zip;
    private CsvWriter csv;

    CsvDocument(Cover cover, OutputStream out) {
        this.zip = cover.sections() > 1 ? new ZipOutputStream(out, StandardCharsets.UTF_8) : null;
        this.out = zip == null ? out : zip;
        this.csv = writer();
    }

    @Override
    public void begin(Section section) throws IOException {
        if (zip != null) {
            var entry = new ZipEntry(section.name() + ".csv");
            // The same rows make the same file.
            entry.setTime(NO_TIME);
            zip.putNextEntry(entry);
            csv = writer();
        }
        csv.writeRecord(section.columns().stream().map(Column::name).toList());
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        csv.writeRecord(cells.stream()
                .map(cell -> cell instanceof String text ? safe(text) : Cells.plain(cell))
                .toList());
    }

    @Override
    public void end(Part sums) throws IOException {
        csv.flush();
        if (zip != null) {
            zip.closeEntry();
        }
    }

    @Override
    public void finish(List<Part> parts) throws IOException {
        if (zip != null) {
            zip.finish();
        }
        out.flush();
    }

    @Override
    public void close() {
        // What is buffered after a failure must not look like the end of the file.
    }

    private CsvWriter writer() {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    }

    /** Keeps spreadsheets from running a text as a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
