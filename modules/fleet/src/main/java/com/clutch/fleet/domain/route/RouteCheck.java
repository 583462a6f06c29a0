package com.clutch.fleet.domain.route;

import com.clutch.fleet.domain.route.RouteDetails.Fields;
import com.clutch.fleet.domain.route.RouteDetails.Place;
import com.clutch.fleet.domain.tour.Roads;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns what somebody says about a route into details, and collects everything that is wrong with it on the way. */
final class RouteCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_STAY = (int) Duration.ofDays(1).toMinutes();
    private static final int LONGEST_ROUTE = (int) Duration.ofDays(60).toMinutes();
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(100_000);
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000000000");
    private static final String USUAL_CURRENCY = "EGP";

    private final Map<String, String> errors = new LinkedHashMap<>();
    private final Roads roads;

    RouteCheck(Roads roads) {
        this.roads = roads;
    }

    RouteDetails accept(@Nullable RouteDetails known, Fields said) {
        var name = text("name", said.name(), LONGEST_NAME, known == null ? null : known.name());
        if (name == null) {
            errors.putIfAbsent("name", "This field is required.");
        }
        var description = text(
                "description", said.description(), LONGEST_DESCRIPTION, known == null ? null : known.description());
        var places = places(known, said);
        var distance = amount("distance", said.distanceKm(), FURTHEST);
        var minutes = minutes("plannedMinutes", said.plannedMinutes(), LONGEST_ROUTE);
        var fuelCost = amount("fuelCost", said.fuelCost(), MOST_MONEY);
        var currency = currency(said.currency(), known == null ? USUAL_CURRENCY : known.currency());
        if (name == null || !errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
        var same = known != null && known.places().equals(places) ? known : null;
        var length = distance != null ? distance : same != null ? same.distanceKm() : kilometres(places, roads);
        var asLong = same != null && same.distanceKm().equals(length) ? same : null;
        return new RouteDetails(
                name,
                description,
                places,
                length,
                minutes != null ? minutes : asLong != null ? asLong.plannedMinutes() : minutes(places, length, roads),
                said.plannedStart() != null
                        ? said.plannedStart().truncatedTo(ChronoUnit.MICROS)
                        : known == null ? null : known.plannedStart(),
                fuelCost == null && known != null ? known.fuelCost() : fuelCost,
                currency);
    }

    static BigDecimal kilometres(List<RoutePlace> places, Roads roads) {
        return BigDecimal.valueOf(
                        roads.metres(places.stream().map(RoutePlace::point).toList()))
                .movePointLeft(3)
                .setScale(2, RoundingMode.HALF_UP);
    }

    static int minutes(List<RoutePlace> places, BigDecimal kilometres, Roads roads) {
        var driving = roads.seconds(kilometres.movePointRight(3).longValue());
        var stays = places.stream().mapToInt(RoutePlace::serviceMinutes).sum();
        return Math.toIntExact(Math.ceilDiv(driving, 60L)) + stays;
    }

    private List<RoutePlace> places(@Nullable RouteDetails known, Fields said) {
        var places = new ArrayList<RoutePlace>();
        place("start", said.start(), known == null ? null : known.places().getFirst(), places);
        if (said.stops() == null) {
            places.addAll(known == null ? List.of() : known.stops());
        } else if (said.stops().size() > RouteDetails.MOST_STOPS) {
            errors.put("stops", "At most %d stops.".formatted(RouteDetails.MOST_STOPS));
        } else {
            for (var index = 0; index < said.stops().size(); index++) {
                place("stops[%d]".formatted(index), said.stops().get(index), null, places);
            }
        }
        place("end", said.end(), known == null ? null : known.places().getLast(), places);
        return places;
    }

    private void place(String field, @Nullable Place said, @Nullable RoutePlace known, List<RoutePlace> places) {
        if (said == null) {
            if (known == null) {
                errors.put(field, "This field is required.");
            } else {
                places.add(known);
            }
            return;
        }
        var name = text(field + ".name", said.name(), LONGEST_NAME, "");
        var stay = minutes(field + ".serviceMinutes", said.serviceMinutes(), LONGEST_STAY);
        try {
            places.add(new RoutePlace(
                    name == null ? "" : name, GeoPoint.of(said.latitude(), said.longitude()), stay == null ? 0 : stay));
        } catch (IllegalArgumentException no) {
            errors.put(field, String.valueOf(no.getMessage()));
        }
    }

    private @Nullable String text(String field, @Nullable String said, int longest, @Nullable String known) {
        if (said == null || said.isBlank()) {
            return known;
        }
        var text = said.strip();
        if (text.length() > longest) {
            errors.put(field, "At most %d characters.".formatted(longest));
        }
        return text;
    }

    private @Nullable Integer minutes(String field, @Nullable Integer said, int most) {
        if (said != null && (said < 0 || said > most)) {
            errors.put(field, "Minutes between 0 and %d.".formatted(most));
        }
        return said;
    }

    private @Nullable BigDecimal amount(String field, @Nullable BigDecimal said, BigDecimal most) {
        // Rounding 1e-999999999 would take all memory there is.
        if (said != null && (Math.abs(said.scale()) > 30 || said.signum() < 0 || said.compareTo(most) > 0)) {
            errors.put(field, "A number between 0 and %s.".formatted(most.toPlainString()));
            return null;
        }
        return said == null ? null : said.setScale(2, RoundingMode.HALF_UP);
    }

    private String currency(@Nullable String said, String known) {
        if (said == null || said.isBlank()) {
            return known;
        }
        try {
            return Currency.getInstance(said.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException _) {
            errors.put("currency", "A currency is named by its code of ISO 4217, such as EGP.");
            return known;
        }
    }
}
