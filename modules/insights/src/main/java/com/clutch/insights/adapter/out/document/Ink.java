package com.clutch.insights.adapter.out.document;

import java.awt.Color;
import java.util.List;

/** Colours of pages. */
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

    private Ink() {}
}
