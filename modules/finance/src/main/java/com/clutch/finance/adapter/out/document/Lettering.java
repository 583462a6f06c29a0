package com.clutch.finance.adapter.out.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import org.openpdf.text.Font;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Text as people of Egypt write it: Latin letters in a font that every reader has, Arabic ones in Amiri, which goes into the
 * document. Letters are joined, and each text runs in the direction of its first letter.
 */
final class Lettering {

    private final FontSelector fonts = new FontSelector();

    private Lettering(String file, float size, int style) {
        fonts.addFont(new Font(Font.HELVETICA, size, style));
        fonts.addFont(new Font(amiri(file), size));
    }

    static Lettering plain(float size) {
        return new Lettering("Amiri-Regular.ttf", size, Font.NORMAL);
    }

    static Lettering bold(float size) {
        return new Lettering("Amiri-Bold.ttf", size, Font.BOLD);
    }

    /** A cell of a table with a frame. */
    PdfPCell cell(String text) {
        // Bidirectional text is laid out in cells only, not in paragraphs.
        var cell = new PdfPCell(fonts.process(text));
        cell.setRunDirection(
                new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                        ? PdfWriter.RUN_DIRECTION_LTR
                        : PdfWriter.RUN_DIRECTION_RTL);
        return cell;
    }

    /** A line over the whole width. */
    PdfPTable line(String text) {
        var cell = cell(text);
        cell.setBorder(Rectangle.NO_BORDER);
        var line = new PdfPTable(1);
        line.setWidthPercentage(100);
        line.addCell(cell);
        return line;
    }

    private static BaseFont amiri(String file) {
        try (var font = Lettering.class.getResourceAsStream("/com/clutch/finance/fonts/" + file)) {
            if (font == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, font.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
