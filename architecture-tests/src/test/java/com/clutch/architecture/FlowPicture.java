package com.clutch.architecture;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Who hears whom as a picture that any browser shows: tellers on the left, hearers on the right, a line for each pair with the
 * number of kinds of events. Two columns stay readable with twenty modules, where a graph would be a knot.
 */
final class FlowPicture {

    private static final int BOX_WIDTH = 150;
    private static final int BOX_HEIGHT = 34;
    private static final int LINE_HEIGHT = 14;
    private static final int SPACE = 26;
    private static final int GAP = 380;
    private static final int MARGIN = 20;
    private static final int TOP = 60;
    private static final List<String> COLOURS =
            List.of("#2563eb", "#059669", "#d97706", "#7c3aed", "#dc2626", "#0891b2", "#be185d", "#4d7c0f");

    private final List<String> names;
    private final SortedMap<String, SortedMap<String, Integer>> flow;
    private final Map<String, Integer> tops = new HashMap<>();
    private final StringBuilder svg = new StringBuilder();

    private FlowPicture(List<String> names, SortedMap<String, SortedMap<String, Integer>> flow) {
        this.names = names;
        this.flow = flow;
    }

    /** Names from top to bottom on both sides; for each teller, how many kinds of its events each hearer hears. */
    static String of(List<String> names, SortedMap<String, SortedMap<String, Integer>> flow) {
        return new FlowPicture(names, flow).draw();
    }

    private String draw() {
        var bottom = TOP;
        for (var name : names) {
            tops.put(name, bottom);
            bottom += height(name) + SPACE;
        }
        var right = MARGIN + BOX_WIDTH + GAP;
        var width = right + BOX_WIDTH + MARGIN;
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" \
            font-family="system-ui, sans-serif" font-size="14">
            <title>Who hears whom</title>
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            <text x="%3$d" y="34" text-anchor="middle" fill="#475569">tells</text>
            <text x="%4$d" y="34" text-anchor="end" fill="#475569">hears, and how many kinds of events</text>
            """.formatted(width, bottom, MARGIN + BOX_WIDTH / 2, width - MARGIN));
        for (var hearer : names) {
            var row = 0;
            for (var teller : tellersTo(hearer)) {
                line(teller, hearer, row++);
            }
        }
        for (var name : names) {
            if (flow.containsKey(name)) {
                box(MARGIN, middle(name) - BOX_HEIGHT / 2, BOX_HEIGHT, name, colour(name));
            }
            if (!tellersTo(name).isEmpty()) {
                box(right, tops.get(name), height(name), name, "#334155");
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private List<String> tellersTo(String hearer) {
        return names.stream()
                .filter(teller ->
                        flow.getOrDefault(teller, Collections.emptySortedMap()).containsKey(hearer))
                .toList();
    }

    private int height(String name) {
        return Math.max(BOX_HEIGHT, tellersTo(name).size() * LINE_HEIGHT + 8);
    }

    private int middle(String name) {
        return tops.get(name) + height(name) / 2;
    }

    private String colour(String name) {
        return COLOURS.get(names.indexOf(name) % COLOURS.size());
    }

    private void line(String teller, String hearer, int row) {
        var left = MARGIN + BOX_WIDTH;
        var right = left + GAP;
        var lines = tellersTo(hearer).size();
        var y1 = middle(teller);
        var y2 = middle(hearer) - (lines - 1) * LINE_HEIGHT / 2 + row * LINE_HEIGHT;
        svg.append("""
            <path d="M%d %d C%d %d %d %d %d %d" fill="none" stroke="%s" stroke-width="1.5" opacity="0.75"/>
            <text x="%d" y="%d" font-size="11" fill="%s">%d</text>
            """.formatted(
                        left,
                        y1,
                        left + GAP / 2,
                        y1,
                        right - GAP / 2,
                        y2,
                        right,
                        y2,
                        colour(teller),
                        right + 6,
                        y2 + 4,
                        colour(teller),
                        flow.get(teller).get(hearer)));
    }

    private void box(int x, int y, int height, String name, String colour) {
        svg.append("""
            <rect x="%d" y="%d" width="%d" height="%d" rx="6" fill="#f8fafc" fill-opacity="0.5" stroke="%s" \
            stroke-width="2"/>
            <text x="%d" y="%d" text-anchor="middle" fill="#0f172a">%s</text>
            """.formatted(x, y, BOX_WIDTH, height, colour, x + BOX_WIDTH / 2, y + height / 2 + 5, name));
    }
}
