package com.clutch.insights.adapter.out.document;

import com.clutch.insights.application.report.Column.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes cells for programs and for people. */
final class Cells {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Cells() {}

    /** For programs: plain numbers, ISO days and instants. */
    static String plain(@Nullable Object cell) {
        return cell == null ? "" : cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    /** For people: digits in groups, decimals as the kind has them, moments in the zone. */
    static String shown(@Nullable Object cell, Kind kind, ZoneId zone) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number(number, decimals(number, kind));
            case Instant moment -> MOMENT.format(moment.atZone(zone));
            default -> cell.toString();
        };
    }

    private static int decimals(BigDecimal number, Kind kind) {
        return switch (kind) {
            case MONEY -> 2;
            case PERCENT -> 1;
            case WHOLE -> 0;
            default -> Math.clamp(number.stripTrailingZeros().scale(), 0, 2);
        };
    }

    static String number(BigDecimal number, int decimals) {
        var format = new DecimalFormat(
                "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals)),
                DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Without characters that XML cannot hold. */
    static String printable(String text) {
        return text.codePoints()
                .filter(point ->
                        point >= 0x20 && point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point <= 0xDFFF)
                                || point == '\n'
                                || point == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
