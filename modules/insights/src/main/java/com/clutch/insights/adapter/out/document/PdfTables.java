package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.Column;
import com.clutch.insights.application.report.Column.Kind;
import com.clutch.insights.application.report.ReportDocument.Section;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.domain.report.Manifest.Part;
import com.clutch.platform.document.Lettering;
import java.awt.Color;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** The tables of pages: the title, large numbers, and rows. */
final class PdfTables {

    private static final float PADDING = 4;
    private static final float TITLE_PADDING = 18;
    private static final int LONGEST_TEXT = 300;

    private final Lettering lettering = Lettering.usual();
    private final ZoneId zone;

    PdfTables(ZoneId zone) {
        this.zone = zone;
    }

    PdfPTable title(Cover cover) {
        var stretch = cover.stretch().current();
        var cell = new PdfPCell();
        cell.setBackgroundColor(Ink.NAVY);
        cell.setRunDirection(Lettering.direction(cover.title()));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(TITLE_PADDING);
        cell.addElement(new Paragraph(lettering.phrase(cover.title(), 22, true, Color.WHITE)));
        var lines = new Paragraph(lettering.phrase(
                "%s to %s".formatted(stretch.from(), stretch.to()), 11, false, new Color(0xC9, 0xD6, 0xE8)));
        lines.setSpacingBefore(6);
        cell.addElement(lines);
        cell.addElement(new Paragraph(lettering.phrase(
                "Read on %s (%s) for %s%s"
                        .formatted(
                                Cells.shown(cover.readAt(), Kind.MOMENT, zone),
                                zone.getId(),
                                cover.by(),
                                cover.asOf() == null
                                        ? ""
                                        : "; newest fact of " + Cells.shown(cover.asOf(), Kind.MOMENT, zone)),
                8,
                false,
                new Color(0x9F, 0xB1, 0xC9))));
        var table = new PdfPTable(1);
        table.setWidthPercentage(100);
        table.addCell(cell);
        return table;
    }

    /** A large number; a note that is a number is a change in percent. */
    PdfPCell tile(String label, String value, @Nullable Object note) {
        var cell = new PdfPCell();
        cell.setBackgroundColor(Ink.PALE);
        cell.setRunDirection(Lettering.direction(label));
        cell.setBorderColor(Color.WHITE);
        cell.setBorderWidth(4);
        cell.setPadding(10);
        cell.addElement(new Paragraph(lettering.phrase(label, 8, false, Ink.FAINT)));
        var percent = note != null && Cells.plain(note).equals("percent");
        cell.addElement(new Paragraph(lettering.phrase(percent ? value + " %" : value, 17, true, Ink.NAVY)));
        if (note instanceof BigDecimal change) {
            var up = change.signum() >= 0;
            cell.addElement(new Paragraph(lettering.phrase(
                    (up ? "\u25B2 " : "\u25BC ") + Cells.number(change.abs(), 1) + " %",
                    8,
                    false,
                    change.signum() == 0 ? Ink.FAINT : up ? Ink.GOOD : Ink.BAD)));
        } else {
            var unit = Cells.plain(note);
            cell.addElement(new Paragraph(
                    lettering.phrase(unit.equals("number") || percent ? " " : unit, 8, false, Ink.FAINT)));
        }
        return cell;
    }

    PdfPCell gap() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    PdfPTable table(Section section, List<List<@Nullable Object>> all, Part sums) {
        // Ids are for programs, and the other formats hold them.
        var kept = IntStream.range(0, section.columns().size())
                .filter(column -> !isId(section.columns().get(column))
                        || section.columns().size() == 1)
                .boxed()
                .toList();
        var columns = kept.stream().<Column<?>>map(section.columns()::get).toList();
        var rows = all.stream().map(row -> cells(row, kept)).toList();
        var table = new PdfPTable(widths(columns, rows));
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setHeaderRows(1);
        var size = columns.size() > 7 ? 6.5f : 8;
        columns.forEach(
                column -> table.addCell(cell(column.title(), column.kind(), size, true, Color.WHITE, Ink.NAVY)));
        for (var row = 0; row < rows.size(); row++) {
            var background = row % 2 == 0 ? Color.WHITE : Ink.PALE;
            for (var column = 0; column < columns.size(); column++) {
                var kind = columns.get(column).kind();
                table.addCell(cell(
                        Cells.shown(rows.get(row).get(column), kind, zone), kind, size, false, Ink.TEXT, background));
            }
        }
        if (!sums.totals().isEmpty()) {
            for (var column = 0; column < columns.size(); column++) {
                var total = sums.totals().get(columns.get(column).name());
                var kind = columns.get(column).kind();
                table.addCell(cell(
                        total != null ? Cells.shown(total, kind, zone) : column == 0 ? "Total" : "",
                        kind,
                        size,
                        true,
                        Ink.NAVY,
                        Ink.LINE));
            }
        }
        return table;
    }

    private static boolean isId(Column<?> column) {
        return column.name().equals("id") || column.name().endsWith("Id");
    }

    private static List<@Nullable Object> cells(List<@Nullable Object> row, List<Integer> kept) {
        var cells = new ArrayList<@Nullable Object>();
        kept.forEach(column -> cells.add(row.get(column)));
        return cells;
    }

    private PdfPCell cell(String text, Kind kind, float size, boolean bold, Color colour, Color background) {
        var shown = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
        var cell = lettering.cell(shown, size, bold, colour);
        cell.setPadding(PADDING);
        cell.setBackgroundColor(background);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Ink.LINE);
        cell.setBorderWidth(0.4f);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        if (kind != Kind.TEXT && kind != Kind.DAY && kind != Kind.MOMENT) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        return cell;
    }

    /** As wide as what stands in it, within reason. */
    private float[] widths(List<? extends Column<?>> columns, List<List<@Nullable Object>> rows) {
        var widths = new float[columns.size()];
        for (var column = 0; column < widths.length; column++) {
            var longest = columns.get(column).title().length();
            for (var row : rows.subList(0, Math.min(100, rows.size()))) {
                longest = Math.max(
                        longest,
                        Cells.shown(row.get(column), columns.get(column).kind(), zone)
                                .length());
            }
            widths[column] = Math.clamp(longest, 6, 36);
        }
        return widths;
    }
}
