package com.clutch.platform.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import org.openpdf.text.Font;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.FontSelector;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Text in PDF documents as people of Egypt write it: Latin letters in Liberation Sans, Arabic ones in Amiri. What is used of both goes
 * into the document. Arabic letters are joined, and each text runs in the direction of its first letter.
 */
public final class Lettering {

    private static final String LATIN = "/font-fallback/LiberationSans-Regular.ttf";

    private final BaseFont latin;
    private final List<BaseFont> plain;
    private final List<BaseFont> bold;

    private Lettering() {
        latin = font(BaseFont.class, LATIN);
        plain = List.of(latin, font(Lettering.class, "Amiri-Regular.ttf"));
        bold = List.of(latin, font(Lettering.class, "Amiri-Bold.ttf"));
    }

    /** The letters of this house. */
    public static Lettering usual() {
        return Usual.LETTERING;
    }

    /** A text, each letter in the first font that has it; a question mark stands for one that none has. */
    public Phrase phrase(String text, float size, boolean strong, Color colour) {
        var fonts = strong ? bold : plain;
        var selector = new FontSelector();
        for (var font : fonts) {
            // Of Liberation Sans there is no bold one here; its strokes are made thicker.
            var style = strong && font == latin ? Font.BOLD : Font.NORMAL;
            selector.addFont(new Font(font, size, style, colour));
        }
        return selector.process(text.codePoints()
                .map(point -> Character.isWhitespace(point) || fonts.stream().anyMatch(font -> font.charExists(point))
                        ? point
                        : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** A cell of a table with a frame. A table is what text of two directions needs; a paragraph would not lay it out. */
    public PdfPCell cell(String text, float size, boolean strong, Color colour) {
        var cell = new PdfPCell(phrase(text, size, strong, colour));
        cell.setRunDirection(direction(text));
        return cell;
    }

    /**
     * A text at a place of the page.
     *
     * @param alignment of {@link org.openpdf.text.Element}
     * @param rotation in degrees, against the clock
     */
    public void at(
            PdfContentByte page,
            int alignment,
            String text,
            float size,
            Color colour,
            float x,
            float y,
            float rotation) {
        ColumnText.showTextAligned(
                page, alignment, phrase(text, size, false, colour), x, y, rotation, direction(text), 0);
    }

    /** How wide a text is, in points. */
    public float width(String text, float size) {
        return ColumnText.getWidth(phrase(text, size, false, Color.BLACK), direction(text), 0);
    }

    /** Read when the first document is written. */
    private static final class Usual {

        private static final Lettering LETTERING = new Lettering();
    }

    /** The direction in which a text runs, as {@link PdfWriter} names it. */
    public static int direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? PdfWriter.RUN_DIRECTION_LTR
                : PdfWriter.RUN_DIRECTION_RTL;
    }

    private static BaseFont font(Class<?> beside, String file) {
        try (var font = beside.getResourceAsStream(file)) {
            if (font == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return BaseFont.createFont(
                    file.substring(file.lastIndexOf('/') + 1),
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    font.readAllBytes(),
                    null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
