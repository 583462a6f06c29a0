package com.clutch.fleet.application.cost;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whole days of the company.
 *
 * @param from first day
 * @param to last day
 * @param zone of the company; its midnight divides the days
 */
public record CostPeriod(LocalDate from, LocalDate to, ZoneId zone) {

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,3})([dwmy])");
    private static final int LONGEST_YEARS = 10;
    private static final int USUAL_DAYS = 30;

    /** @throws DomainException {@link FleetError#PERIOD_OUT_OF_RANGE} */
    public CostPeriod {
        if (to.isBefore(from) || from.getYear() < 1900 || to.isAfter(from.plusYears(LONGEST_YEARS))) {
            throw DomainException.field(
                    FleetError.PERIOD_OUT_OF_RANGE,
                    "from",
                    "A period ends after it begins and is at most %d years long.".formatted(LONGEST_YEARS));
        }
    }

    /**
     * The period a client means: the days from one to another, or so many days, weeks, months or years up to the last day. Without
     * a word it is the {@value #USUAL_DAYS} days up to today.
     *
     * @param length such as 30d, 12w, 6m or 1y; only looked at when there is no first day
     * @throws DomainException when it cannot be read, {@link FleetError#PERIOD_OUT_OF_RANGE}
     */
    public static CostPeriod of(
            @Nullable String length, @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, ZoneId zone) {
        var last = to == null ? today : to;
        return new CostPeriod(from == null ? first(length, last) : from, last, zone);
    }

    /** First moment. */
    public Instant start() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** First moment afterwards. */
    public Instant end() {
        return to.plusDays(1).atStartOfDay(zone).toInstant();
    }

    private static LocalDate first(@Nullable String length, LocalDate last) {
        var next = last.plusDays(1);
        if (length == null) {
            return next.minusDays(USUAL_DAYS);
        }
        var matcher = FORM.matcher(length);
        if (!matcher.matches()) {
            throw DomainException.fields(Map.of("period", "A length such as 30d, 12w, 6m or 1y."));
        }
        var count = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "d" -> next.minusDays(count);
            case "w" -> next.minusWeeks(count);
            case "m" -> next.minusMonths(count);
            default -> next.minusYears(count);
        };
    }
}
