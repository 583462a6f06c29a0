package com.clutch.fleet.domain.route;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.route.RouteDetails.Fields;
import com.clutch.fleet.domain.route.RouteDetails.Place;
import com.clutch.fleet.domain.tour.Roads;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns what somebody says about a route into details, and collects everything that is wrong with it on the way. */
final class RouteCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int LONGEST_STAY = (int) Duration.ofDays(1).toMinutes();
    private static final int LONGEST_ROUTE = (int) Duration.ofDays(60).toMinutes();
    private static final BigDecimal FURTHEST = BigDecimal.valueOf(100_000);

    private final FieldCheck check = new FieldCheck();
    private final Roads roads;

    RouteCheck(Roads roads) {
        this.roads = roads;
    }

    RouteDetails accept(@Nullable RouteDetails known, Fields said) {
        var name = check.neededText("name", said.name(), known == null ? null : known.name(), LONGEST_NAME);
        var description = check.text(
                "description", said.description(), known == null ? null : known.description(), LONGEST_DESCRIPTION);
        var places = places(known, said);
        var distance = check.number("distance", said.distanceKm(), FURTHEST, 2);
        var minutes = check.whole("plannedMinutes", said.plannedMinutes(), 0, LONGEST_ROUTE);
        var fuelCost = check.money("fuelCost", said.fuelCost(), known == null ? null : known.fuelCost());
        var currency = check.currency("currency", said.currency(), known == null ? null : known.currency());
        check.done();
        var same = known != null && known.places().equals(places) ? known : null;
        var length = distance != null ? distance : same != null ? same.distanceKm() : kilometres(places, roads);
        var asLong = same != null && same.distanceKm().equals(length) ? same : null;
        return new RouteDetails(
                sure(name),
                description,
                places,
                length,
                minutes != null ? minutes : asLong != null ? asLong.plannedMinutes() : minutes(places, length, roads),
                said.plannedStart() != null
                        ? said.plannedStart().truncatedTo(ChronoUnit.MICROS)
                        : known == null ? null : known.plannedStart(),
                fuelCost,
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
            check.reject("stops", "At most %d stops.".formatted(RouteDetails.MOST_STOPS));
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
                check.reject(field, "This field is required.");
            } else {
                places.add(known);
            }
            return;
        }
        var name = check.text(field + ".name", said.name(), LONGEST_NAME);
        var stay = check.whole(field + ".serviceMinutes", said.serviceMinutes(), 0, LONGEST_STAY);
        try {
            places.add(new RoutePlace(
                    name == null ? "" : name, GeoPoint.of(said.latitude(), said.longitude()), stay == null ? 0 : stay));
        } catch (IllegalArgumentException no) {
            check.reject(field, String.valueOf(no.getMessage()));
        }
    }
}
