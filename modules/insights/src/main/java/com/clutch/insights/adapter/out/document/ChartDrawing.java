package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.Chart.Shape;
import com.clutch.platform.document.Lettering;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfTemplate;

/** Draws bars, lines and intervals as lines and areas, so that they stay sharp however large they are printed. */
final class ChartDrawing {

    private static final float LEFT = 62;
    private static final float RIGHT = 10;
    private static final float BOTTOM = 34;
    private static final float TOP = 24;
    private static final float SMALL = 7;
    private static final int TICKS = 5;
    private static final int MOST_LABELS = 12;
    private static final int LONGEST_LABEL = 16;
    private static final double[] NICE = {1, 2, 2.5, 5, 10};
    private static final Color INTERVAL = new Color(0xD3, 0xE2, 0xF7);

    private final PdfTemplate paper;
    private final Lettering lettering = Lettering.usual();
    private final float width;
    private final float height;
    private final double low;
    private final double high;
    private final double step;

    private ChartDrawing(PdfTemplate paper, List<Series> series) {
        this.paper = paper;
        this.width = paper.getWidth() - LEFT - RIGHT;
        this.height = paper.getHeight() - BOTTOM - TOP;
        var numbers = series.stream().flatMap(one -> one.numbers().stream()).mapToDouble(Double::doubleValue);
        var range = numbers.summaryStatistics();
        var least = Math.min(0, range.getCount() == 0 ? 0 : range.getMin());
        var most = Math.max(0, range.getCount() == 0 ? 0 : range.getMax());
        this.step = step(most - least);
        this.low = Math.floor(least / step) * step;
        this.high = Math.max(Math.ceil(most / step) * step, low + step);
    }

    /** Numbers of one colour; a point without a number is zero. */
    record Series(String title, List<Double> numbers) {}

    /** Draws points, each with its label. */
    static void draw(PdfTemplate paper, Shape shape, List<String> labels, List<Series> series) {
        var drawing = new ChartDrawing(paper, series);
        drawing.grid();
        drawing.labels(labels);
        if (shape == Shape.BARS) {
            drawing.bars(series);
        } else if (shape == Shape.BAND && series.size() == 3) {
            drawing.band(series.get(0).numbers(), series.get(2).numbers());
            drawing.line(series.get(1).numbers(), Ink.SERIES.getFirst());
        } else {
            for (var index = 0; index < series.size(); index++) {
                drawing.line(series.get(index).numbers(), colour(index));
            }
        }
        drawing.legend(shape == Shape.BAND ? List.of(series.get(1)) : series);
    }

    private static double step(double range) {
        if (range <= 0) {
            return 1;
        }
        var rough = range / TICKS;
        var power = Math.pow(10, Math.floor(Math.log10(rough)));
        for (var nice : NICE) {
            if (nice * power >= rough) {
                return nice * power;
            }
        }
        return 10 * power;
    }

    private void grid() {
        paper.setLineWidth(0.4f);
        for (var tick = low; tick <= high + step / 2; tick += step) {
            var y = y(tick);
            paper.setColorStroke(Math.abs(tick) < step / 1000 ? Ink.FAINT : Ink.LINE);
            paper.moveTo(LEFT, y);
            paper.lineTo(LEFT + width, y);
            paper.stroke();
            text(tick(tick), Element.ALIGN_RIGHT, LEFT - 5, y - 2.5f, Ink.FAINT, 0);
        }
    }

    /** As many labels as there is room for, evenly. */
    private void labels(List<String> labels) {
        var every = Math.max(1, (labels.size() + MOST_LABELS - 1) / MOST_LABELS);
        var slanted = labels.stream().anyMatch(label -> label.length() > 9) && labels.size() > 6;
        for (var index = 0; index < labels.size(); index += every) {
            var label = labels.get(index);
            var shown = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label;
            if (slanted) {
                text(shown, Element.ALIGN_RIGHT, middle(index, labels.size()) + 4, BOTTOM - 10, Ink.FAINT, 25);
            } else {
                text(shown, Element.ALIGN_CENTER, middle(index, labels.size()), BOTTOM - 12, Ink.FAINT, 0);
            }
        }
    }

    private void bars(List<Series> series) {
        var points = series.getFirst().numbers().size();
        var room = width / Math.max(1, points);
        var bar = Math.min(room * 0.7f / series.size(), 46);
        for (var index = 0; index < points; index++) {
            for (var one = 0; one < series.size(); one++) {
                double number = series.get(one).numbers().get(index);
                var x = middle(index, points) + bar * (one - series.size() / 2f);
                paper.setColorFill(colour(one));
                paper.rectangle(x, y(0), bar * 0.92f, y(number) - y(0));
                paper.fill();
                if (points * series.size() <= MOST_LABELS && number != 0) {
                    text(tick(number), Element.ALIGN_CENTER, x + bar * 0.46f, y(number) + 3, Ink.TEXT, 0);
                }
            }
        }
    }

    private void line(List<Double> numbers, Color colour) {
        if (numbers.isEmpty()) {
            return;
        }
        paper.setColorStroke(colour);
        paper.setLineWidth(1.4f);
        paper.moveTo(middle(0, numbers.size()), y(numbers.getFirst()));
        for (var index = 1; index < numbers.size(); index++) {
            paper.lineTo(middle(index, numbers.size()), y(numbers.get(index)));
        }
        paper.stroke();
    }

    private void band(List<Double> lows, List<Double> highs) {
        if (lows.isEmpty()) {
            return;
        }
        paper.setColorFill(INTERVAL);
        paper.moveTo(middle(0, lows.size()), y(lows.getFirst()));
        for (var index = 1; index < lows.size(); index++) {
            paper.lineTo(middle(index, lows.size()), y(lows.get(index)));
        }
        for (var index = highs.size() - 1; index >= 0; index--) {
            paper.lineTo(middle(index, highs.size()), y(highs.get(index)));
        }
        paper.fill();
    }

    private void legend(List<Series> series) {
        if (series.size() < 2) {
            return;
        }
        var x = LEFT;
        var y = paper.getHeight() - 12;
        for (var index = 0; index < series.size(); index++) {
            paper.setColorFill(colour(index));
            paper.rectangle(x, y, SMALL, SMALL);
            paper.fill();
            text(series.get(index).title(), Element.ALIGN_LEFT, x + 11, y + 0.5f, Ink.TEXT, 0);
            x += 24 + lettering.width(series.get(index).title(), SMALL);
        }
    }

    private void text(String text, int alignment, float x, float y, Color colour, float rotation) {
        lettering.at(paper, alignment, text, SMALL, colour, x, y, rotation);
    }

    private float middle(int index, int points) {
        return LEFT + width * (index + 0.5f) / points;
    }

    private float y(double number) {
        return (float) (BOTTOM + height * (number - low) / (high - low));
    }

    private static Color colour(int index) {
        return Ink.SERIES.get(index % Ink.SERIES.size());
    }

    private static String tick(double number) {
        var size = Math.abs(number);
        var decimals = size != 0 && size < 10 && number != Math.rint(number) ? 1 : 0;
        return size >= 10_000_000
                ? Cells.number(BigDecimal.valueOf(number / 1_000_000), 1) + " M"
                : Cells.number(BigDecimal.valueOf(number), decimals);
    }
}
