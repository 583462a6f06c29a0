package com.clutch.insights.adapter.out.document;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.FontFactory;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontSelector;

/** Fonts and colours of pages. */
final class Ink {

    static final Color NAVY = new Color(0x1B, 0x2A, 0x41);
    static final Color TEXT = new Color(0x22, 0x2B, 0x38);
    static final Color FAINT = new Color(0x6B, 0x77, 0x88);
    static final Color LINE = new Color(0xD8, 0xDE, 0xE6);
    static final Color PALE = new Color(0xF4, 0xF6, 0xF9);
    static final Color GOOD = new Color(0x1E, 0x8E, 0x5A);
    static final Color BAD = new Color(0xC0, 0x39, 0x2B);
    static final List<Color> SERIES = List.of(
            new Color(0x24, 0x6B, 0xCE),
            new Color(0xE0, 0x7B, 0x39),
            new Color(0x2A, 0x9D, 0x8F),
            new Color(0x8E, 0x5E, 0xA2));

    private static final String BUILT_IN = "/font-fallback/LiberationSans-Regular.ttf";

    private final BaseFont base;
    private final BaseFont second;

    /** The font that is built in, and one for what it cannot write; the second may be empty. */
    Ink(String fontFile) throws IOException {
        try (var stream = FontFactory.class.getResourceAsStream(BUILT_IN)) {
            if (stream == null) {
                throw new IOException("OpenPDF has no font " + BUILT_IN);
            }
            base = BaseFont.createFont(
                    "LiberationSans.ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.CACHED,
                    stream.readAllBytes(),
                    null);
            second = fontFile.isBlank() ? base : BaseFont.createFont(fontFile, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (DocumentException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    BaseFont base() {
        return base;
    }

    /** A text, each character in the first font that has it; a question mark stands for one that none has. */
    Phrase phrase(String text, float size, boolean bold, Color colour) {
        var selector = new FontSelector();
        var style = bold ? Font.BOLD : Font.NORMAL;
        selector.addFont(new Font(base, size, style, colour));
        if (second != base) {
            selector.addFont(new Font(second, size, style, colour));
        }
        return selector.process(text.codePoints()
                .map(point -> base.charExists(point) || second.charExists(point) || Character.isWhitespace(point)
                        ? point
                        : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** Whether a text is written from right to left. */
    static boolean rightToLeft(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
                .findFirst()
                .map(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .orElse(false);
    }
}
