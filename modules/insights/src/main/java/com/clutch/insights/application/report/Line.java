package com.clutch.insights.application.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/**
 * One figure of several that are shown one below the other.
 *
 * @param unit number, EGP or percent
 */
record Line(String figure, BigDecimal value, String unit) {

    static Line count(String figure, long value) {
        return new Line(figure, BigDecimal.valueOf(value), "number");
    }

    static Line money(String figure, BigDecimal value) {
        return new Line(figure, value, "EGP");
    }

    static Line percent(String figure, double value) {
        return new Line(figure, BigDecimal.valueOf(value), "percent");
    }

    static Dataset<Line> dataset(String name, String title, String permission, Function<Question, List<Line>> lines) {
        return Dataset.<Line>list(
                        name,
                        title,
                        permission,
                        lines,
                        Column.text("figure", "Figure", Line::figure),
                        Column.number("value", "Value", Line::value),
                        Column.text("unit", "Unit", Line::unit))
                .drawn(Chart.tiles("figure", "value", "unit"));
    }
}
