package com.clutch.insights.adapter.out.document;

import com.clutch.insights.adapter.out.document.ChartDrawing.Series;
import com.clutch.insights.application.report.Chart;
import com.clutch.insights.application.report.Chart.Shape;
import com.clutch.insights.application.report.Column;
import com.clutch.insights.application.report.Column.Kind;
import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.domain.report.Manifest.Part;
import com.clutch.platform.document.Lettering;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** Pages for people: a title, and for each section its numbers, its picture and its table, of which long ones show the beginning. */
final class PdfDocument implements ReportDocument {

    private static final int SHOWN = 1000;
    private static final float MARGIN = 40;
    private static final float CHART_HEIGHT = 190;
    private static final float HEADING_ROOM = 120;
    private static final int TILES_PER_ROW = 3;

    private final Cover cover;
    private final OutputStream out;
    private final Lettering lettering = Lettering.usual();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN + 14);
    private final PdfWriter writer;
    private final PdfTables tables;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private @Nullable Section section;

    PdfDocument(Cover cover, OutputStream out) throws IOException {
        this.cover = cover;
        this.out = out;
        this.tables = new PdfTables(cover.zone());
        this.writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPageEvent(new PageFrame(cover));
        document.addTitle(cover.title());
        document.addCreator("Clutch");
        document.open();
        document.add(tables.title(cover));
    }

    @Override
    public void begin(Section begun) {
        section = begun;
        rows.clear();
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        if (rows.size() < SHOWN) {
            rows.add(cells);
        }
    }

    @Override
    public long shown(long read) {
        return Math.min(read, SHOWN);
    }

    @Override
    public void end(Part sums) {
        var begun = Objects.requireNonNull(section);
        var chart = rows.isEmpty() ? null : drawable(begun);
        var room = HEADING_ROOM + (chart == null || chart.shape() == Shape.TILES ? 0 : CHART_HEIGHT);
        if (writer.getVerticalPosition(false) - document.bottom() < room) {
            document.newPage();
        }
        var heading = new Paragraph(lettering.phrase(begun.title(), 14, true, Ink.NAVY));
        heading.setSpacingBefore(16);
        heading.setSpacingAfter(8);
        document.add(heading);
        if (rows.isEmpty()) {
            document.add(new Paragraph(lettering.phrase("There is nothing to show.", 9, false, Ink.FAINT)));
            return;
        }
        if (chart != null && chart.shape() == Shape.TILES) {
            document.add(tiles(begun, chart));
            return;
        }
        if (chart != null) {
            document.add(new Paragraph(lettering.phrase(chart.title(), 9, false, Ink.FAINT)));
            document.add(picture(begun, chart));
        }
        document.add(tables.table(begun, rows, sums));
        if (sums.rows() > rows.size()) {
            document.add(new Paragraph(lettering.phrase(
                    "The first %s of %s rows; the totals are those of all. XLSX and CSV hold every row."
                            .formatted(count(rows.size()), count(sums.rows())),
                    8,
                    true,
                    Ink.BAD)));
        }
    }

    @Override
    public void finish(List<Part> parts) throws IOException {
        document.close();
        out.flush();
    }

    @Override
    public void close() {
        // Whoever keeps the file throws it away, and a download breaks off: lenient readers do open half a PDF.
    }

    private PdfPTable tiles(Section begun, Chart chart) {
        var label = index(begun, chart.label());
        var value = index(begun, chart.values().get(0));
        var note = index(begun, chart.values().get(1));
        var table = new PdfPTable(TILES_PER_ROW);
        table.setWidthPercentage(100);
        for (var row : rows) {
            table.addCell(tables.tile(
                    Cells.shown(row.get(label), Kind.TEXT, cover.zone()),
                    Cells.shown(row.get(value), begun.columns().get(value).kind(), cover.zone()),
                    row.get(note)));
        }
        for (var rest = rows.size(); rest % TILES_PER_ROW != 0; rest++) {
            table.addCell(tables.gap());
        }
        return table;
    }

    private Image picture(Section begun, Chart chart) {
        var paper = PdfTemplate.createTemplate(writer, document.right() - document.left(), CHART_HEIGHT);
        var label = index(begun, chart.label());
        ChartDrawing.draw(
                paper,
                chart.shape(),
                rows.stream()
                        .map(row -> Cells.shown(row.get(label), Kind.TEXT, cover.zone()))
                        .toList(),
                chart.values().stream().map(name -> series(begun, name)).toList());
        return Image.getInstance(paper);
    }

    private Series series(Section begun, String name) {
        var index = index(begun, name);
        return new Series(
                begun.columns().get(index).title(),
                rows.stream()
                        .map(row -> row.get(index) instanceof BigDecimal number ? number.doubleValue() : 0.0)
                        .toList());
    }

    /** The picture of a section; null when there is none, or the owner has left out a column that it needs. */
    private static @Nullable Chart drawable(Section begun) {
        var chart = begun.chart();
        var names = begun.columns().stream().map(Column::name).toList();
        return chart != null && names.contains(chart.label()) && names.containsAll(chart.values()) ? chart : null;
    }

    private static int index(Section begun, String name) {
        return begun.columns().stream().map(Column::name).toList().indexOf(name);
    }

    private static String count(long rows) {
        return Cells.number(BigDecimal.valueOf(rows), 0);
    }
}
