package com.clutch.fleet.application.tour;

import com.clutch.fleet.domain.tour.Roads;
import com.clutch.fleet.domain.tour.TourProblem;
import com.clutch.fleet.domain.tour.TourStop;
import com.clutch.fleet.domain.tour.TourVehicle;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a problem of what somebody asks, and has it solved. */
@Service
public class TourRequests {

    private final TourPlanning planning;
    private final VehiclePlaces places;
    private final Roads roads;
    private final Clock clock;

    TourRequests(TourPlanning planning, VehiclePlaces places, Roads roads, Clock clock) {
        this.planning = planning;
        this.places = places;
        this.roads = roads;
        this.clock = clock;
    }

    /**
     * Plans the tours that are asked for.
     *
     * @throws DomainException naming everything that makes no sense, among it a vehicle that says no start and has no known place
     */
    public TourPlan plan(TourRequest request) {
        return planning.plan(new Reading(request).problem());
    }

    private final class Reading {

        private final TourRequest request;
        private final Instant departAt;
        private final Map<String, String> errors = new LinkedHashMap<>();

        Reading(TourRequest request) {
            this.request = request;
            this.departAt = request.departAt() != null
                    ? request.departAt()
                    : clock.instant().truncatedTo(ChronoUnit.SECONDS);
        }

        TourProblem problem() {
            TourProblem.mustBeSmallEnough(
                    request.stops().size(), request.vehicles().size());
            var known = places.of(request.vehicles().stream()
                    .filter(vehicle -> vehicle.start() == null)
                    .map(vehicle -> Ids.parse(vehicle.id()))
                    .flatMap(Optional::stream)
                    .toList());
            var vehicles = read(request.vehicles(), (vehicle, index) -> vehicle(vehicle, index, known));
            var stops = read(request.stops(), this::stop);
            if (!errors.isEmpty()) {
                throw DomainException.fields(errors);
            }
            return new TourProblem(vehicles, stops, roads);
        }

        private <S, T> List<T> read(List<S> said, Reader<S, T> reader) {
            return IntStream.range(0, said.size())
                    .mapToObj(index -> Optional.ofNullable(reader.read(said.get(index), index)))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private @Nullable TourVehicle vehicle(TourRequest.Vehicle said, int index, Map<UUID, GeoPoint> known) {
            var field = "vehicles[%d]".formatted(index);
            var start = said.start() == null
                    ? Ids.parse(said.id()).map(known::get).orElse(null)
                    : point(field + ".start", said.start());
            if (start == null) {
                errors.putIfAbsent(
                        field + ".start", "Say where this vehicle starts; no vehicle with this id has a known place.");
                return null;
            }
            var end = said.end() == null ? request.returnToStart() ? start : null : point(field + ".end", said.end());
            return new TourVehicle(
                    said.id(),
                    start,
                    end,
                    said.capacity(),
                    said.departAt() == null ? departAt : said.departAt(),
                    said.backBy());
        }

        private @Nullable TourStop stop(TourRequest.Stop said, int index) {
            var place = point("destinations[%d]".formatted(index), said.point());
            return place == null
                    ? null
                    : new TourStop(
                            said.id() == null ? String.valueOf(index + 1) : said.id(),
                            said.name() == null ? "" : said.name(),
                            place,
                            said.demand(),
                            said.serviceMinutes(),
                            said.opensAt(),
                            said.closesAt());
        }

        private @Nullable GeoPoint point(String field, TourRequest.Point said) {
            try {
                return GeoPoint.of(said.latitude(), said.longitude());
            } catch (IllegalArgumentException no) {
                errors.put(field, String.valueOf(no.getMessage()));
                return null;
            }
        }
    }

    private interface Reader<S, T> {
        @Nullable
        T read(S said, int index);
    }
}
