package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.Column.Kind;
import com.clutch.insights.application.report.ReportDocument;
import com.clutch.insights.application.report.ReportDocuments.Cover;
import com.clutch.insights.domain.report.Manifest.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: a sheet that tells what it is, and one for each section, with its totals below. A section with more rows than a sheet
 * holds goes on in another. Texts are never formulas. Rows are written as they come.
 */
final class XlsxDocument implements ReportDocument {

    private static final String APPLICATION = "Clutch";
    private static final String HEAD = "DCE6F1";
    private static final int ROWS_PER_SHEET = 1_000_000;
    private static final int ROWS_PER_FLUSH = 500;
    private static final int LONGEST_TEXT = 32_000;
    private static final int LONGEST_NAME = 31;
    private static final int NARROW = 14;
    private static final int WIDE = 30;

    private final Cover cover;
    private final OutputStream out;
    private final Workbook book;
    private final Worksheet summary;
    private @Nullable Section section;
    private @Nullable Worksheet sheet;
    private int sheets;
    private int at;

    XlsxDocument(Cover cover, OutputStream out) {
        this.cover = cover;
        this.out = out;
        this.book = new Workbook(out, APPLICATION, "01.0000");
        this.summary = book.newWorksheet("Summary");
    }

    @Override
    public void begin(Section begun) throws IOException {
        section = begun;
        sheets = 0;
        nextSheet(begun);
    }

    @Override
    public void row(List<@Nullable Object> cells) {
        try {
            var begun = Objects.requireNonNull(section);
            if (at > ROWS_PER_SHEET) {
                Objects.requireNonNull(sheet).finish();
                nextSheet(begun);
            }
            var page = Objects.requireNonNull(sheet);
            for (var column = 0; column < cells.size(); column++) {
                cell(
                        page,
                        at,
                        column,
                        cells.get(column),
                        begun.columns().get(column).kind());
            }
            at++;
            if (at % ROWS_PER_FLUSH == 0) {
                page.flush();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void end(Part sums) throws IOException {
        var page = Objects.requireNonNull(sheet);
        var columns = Objects.requireNonNull(section).columns();
        if (!sums.totals().isEmpty()) {
            for (var column = 0; column < columns.size(); column++) {
                var total = sums.totals().get(columns.get(column).name());
                if (total != null) {
                    cell(page, at, column, total, columns.get(column).kind());
                } else if (column == 0) {
                    page.inlineString(at, 0, "Total");
                }
                page.style(at, column)
                        .format(format(columns.get(column).kind()))
                        .bold()
                        .borderStyle(org.dhatim.fastexcel.BorderSide.TOP, "thin")
                        .set();
            }
        }
        page.finish();
        sheet = null;
    }

    @Override
    public void finish(List<Part> parts) throws IOException {
        summary.width(0, WIDE);
        summary.width(1, WIDE);
        summary.inlineString(0, 0, Cells.printable(cover.title()));
        summary.style(0, 0).bold().fontSize(16).set();
        line(
                1,
                "Period",
                cover.stretch().current().from() + " to "
                        + cover.stretch().current().to());
        line(
                2,
                "Read",
                Cells.shown(cover.readAt(), Kind.MOMENT, cover.zone()) + " "
                        + cover.zone().getId());
        line(
                3,
                "Newest fact",
                cover.asOf() == null
                        ? "none"
                        : Cells.shown(cover.asOf(), Kind.MOMENT, cover.zone()) + " "
                                + cover.zone().getId());
        line(4, "For", Cells.printable(cover.by()));
        var row = 6;
        head(summary, row, 0, "Section");
        head(summary, row, 1, "Rows");
        for (var part : parts) {
            row++;
            summary.inlineString(row, 0, part.title());
            summary.value(row, 1, part.rows());
        }
        book.finish();
        out.flush();
    }

    @Override
    public void close() {
        // A workbook that was not finished has no list of its sheets and is opened by nobody.
    }

    private void nextSheet(Section begun) {
        sheets++;
        var page = book.newWorksheet(name(begun.title(), sheets));
        sheet = page;
        for (var column = 0; column < begun.columns().size(); column++) {
            var kind = begun.columns().get(column).kind();
            page.width(column, kind == Kind.TEXT ? WIDE : kind == Kind.MOMENT ? 20 : NARROW);
            head(page, 0, column, begun.columns().get(column).title());
        }
        page.freezePane(0, 1);
        at = 1;
    }

    private void line(int row, String name, String value) {
        summary.inlineString(row, 0, name);
        summary.inlineString(row, 1, value);
    }

    private static void head(Worksheet page, int row, int column, String title) {
        page.inlineString(row, column, title);
        page.style(row, column).bold().fillColor(HEAD).set();
    }

    private void cell(Worksheet page, int row, int column, @Nullable Object cell, Kind kind) {
        switch (cell) {
            case null -> {
                return;
            }
            case BigDecimal number -> page.value(row, column, number);
            case LocalDate day -> page.value(row, column, day);
            case Instant moment -> page.value(row, column, LocalDateTime.ofInstant(moment, cover.zone()));
            default -> {
                var text = Cells.printable(cell.toString());
                page.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
                return;
            }
        }
        page.style(row, column).format(format(kind)).set();
    }

    private static String format(Kind kind) {
        return switch (kind) {
            case MONEY -> "#,##0.00";
            case WHOLE -> "#,##0";
            case PERCENT -> "0.0";
            case DAY -> "yyyy-mm-dd";
            case MOMENT -> "yyyy-mm-dd hh:mm:ss";
            case NUMBER, TEXT -> "General";
        };
    }

    /** Names of sheets are short, without a few characters, and each there once. */
    private static String name(String title, int number) {
        var suffix = number == 1 ? "" : " (%d)".formatted(number);
        var plain = title.replaceAll("[\\[\\]*/\\\\?:]", " ");
        var room = LONGEST_NAME - suffix.length();
        return (plain.length() > room ? plain.substring(0, room).strip() : plain) + suffix;
    }
}
