package com.clutch.insights.application.report;

import java.util.List;

/**
 * How a section is drawn.
 *
 * @param label column that names the points
 * @param values columns whose numbers are drawn
 */
public record Chart(Shape shape, String title, String label, List<String> values) {

    /** How numbers are drawn. */
    public enum Shape {
        /** A bar for each number. */
        BARS,
        /** A line through the numbers of a column. */
        LINES,
        /** A line through the second column, and the room between the first and the third. */
        BAND,
        /** The number itself, large, with the second column as a note; it takes the place of the table on paper. */
        TILES
    }

    /** Bars. */
    public static Chart bars(String title, String label, String... values) {
        return new Chart(Shape.BARS, title, label, List.of(values));
    }

    /** A line within its interval. */
    public static Chart band(String title, String label, String low, String middle, String high) {
        return new Chart(Shape.BAND, title, label, List.of(low, middle, high));
    }

    /** Large numbers with notes. */
    public static Chart tiles(String label, String value, String note) {
        return new Chart(Shape.TILES, "", label, List.of(value, note));
    }

    /** Lines. */
    public static Chart lines(String title, String label, String... values) {
        return new Chart(Shape.LINES, title, label, List.of(values));
    }
}
