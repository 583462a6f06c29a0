package com.clutch.fleet.application.tracking;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tracking.Distance;
import com.clutch.fleet.domain.tracking.Track;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks at whole tracks. */
@Service
public class TrackReading {

    /** Most points from which a drawing is made. */
    public static final int MOST_POINTS = 20_000;

    private static final PageRequest IN_ORDER = PageRequest.first(PageRequest.MAX_LIMIT);

    private final TrackingQueries queries;

    TrackReading(TrackingQueries queries) {
        this.queries = queries;
    }

    /** What a vehicle drove in a period. It reads every point of it, but keeps none. */
    public TrackSummary summary(UUID vehicleId, Period period) {
        var tally = new Tally();
        queries.forEachInTrack(vehicleId, period, IN_ORDER, tally);
        return new TrackSummary(
                vehicleId,
                period.from(),
                period.to(),
                tally.points,
                BigDecimal.valueOf(tally.distance.kilometres()).setScale(2, RoundingMode.HALF_UP),
                tally.maxSpeed,
                tally.firstAt,
                tally.lastAt);
    }

    /**
     * The points that are needed to draw the track.
     *
     * @param toleranceMetres how far the drawing may be off
     * @throws DomainException {@link FleetError#TRACK_TOO_LONG} when there are more than {@value #MOST_POINTS}
     */
    public List<TrackPoint> simplified(UUID vehicleId, Period period, double toleranceMetres) {
        var points = new ArrayList<TrackPoint>();
        queries.forEachInTrack(vehicleId, period, IN_ORDER, point -> {
            if (points.size() == MOST_POINTS) {
                throw new DomainException(
                        FleetError.TRACK_TOO_LONG,
                        "A drawing is made from %d points at most; ask for a shorter period.".formatted(MOST_POINTS));
            }
            points.add(point);
        });
        return Track.simplified(points, TrackPoint::place, toleranceMetres);
    }

    private static final class Tally implements Consumer<TrackPoint> {

        private final Distance distance = new Distance();
        private int points;
        private @Nullable BigDecimal maxSpeed;
        private @Nullable Instant firstAt;
        private @Nullable Instant lastAt;

        @Override
        public void accept(TrackPoint point) {
            points++;
            distance.goTo(point.place());
            var speed = point.speed();
            if (speed != null) {
                maxSpeed = maxSpeed == null ? speed : maxSpeed.max(speed);
            }
            firstAt = firstAt == null ? point.recordedAt() : firstAt;
            lastAt = point.recordedAt();
        }
    }
}
