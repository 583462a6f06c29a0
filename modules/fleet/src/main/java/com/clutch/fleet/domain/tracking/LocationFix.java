package com.clutch.fleet.domain.tracking;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a vehicle was at a moment. A vehicle has one place at a moment, so both together tell a point from any other.
 *
 * @param speed in km/h, one decimal, null when the device does not know
 * @param heading degrees clockwise from north, 0 to below 360, one decimal, null when the device does not know
 * @param recordedAt when the vehicle was there (UTC), to the microsecond
 */
public record LocationFix(
        UUID vehicleId,
        GeoPoint place,
        @Nullable BigDecimal speed,
        @Nullable BigDecimal heading,
        Instant recordedAt) {

    /** How far the clock of a device may be ahead of ours. */
    public static final Duration CLOCK_AHEAD = Duration.ofMinutes(5);

    private static final int MOST_SPEED = 400;
    private static final int FULL_TURN = 360;

    /**
     * What a device says, before anybody has looked whether it makes sense. A heading of 360 degrees is north.
     *
     * @param recordedAt now when null
     */
    public record Report(
            @Nullable UUID vehicleId,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable Double speed,
            @Nullable Double heading,
            @Nullable Instant recordedAt) {}

    /**
     * The point that a device reports.
     *
     * @param oldest what was recorded before is refused, because it would be deleted at once
     * @throws DomainException {@link FleetError#LOCATION_ABSURD}, {@link FleetError#LOCATION_IN_FUTURE},
     *     {@link FleetError#LOCATION_TOO_OLD}
     */
    public static LocationFix of(Report said, Instant now, Instant oldest) {
        var vehicleId = said.vehicleId();
        if (vehicleId == null) {
            throw absurd("vehicleId", "A point needs the id of its vehicle.");
        }
        var at = said.recordedAt() == null ? now : said.recordedAt();
        if (at.isAfter(now.plus(CLOCK_AHEAD))) {
            throw DomainException.field(
                    FleetError.LOCATION_IN_FUTURE,
                    "recordedAt",
                    "The point lies in the future; look at the clock of the device.");
        }
        if (at.isBefore(oldest)) {
            throw DomainException.field(
                    FleetError.LOCATION_TOO_OLD,
                    "recordedAt",
                    "The point is older than what is kept: %s.".formatted(oldest));
        }
        return new LocationFix(
                vehicleId,
                place(said),
                within("speed", said.speed(), MOST_SPEED),
                heading(said.heading()),
                at.truncatedTo(ChronoUnit.MICROS));
    }

    private static GeoPoint place(Report said) {
        try {
            return GeoPoint.of(said.latitude(), said.longitude());
        } catch (IllegalArgumentException no) {
            throw absurd("latitude", String.valueOf(no.getMessage()));
        }
    }

    private static @Nullable BigDecimal heading(@Nullable Double said) {
        var heading = within("heading", said, FULL_TURN);
        return heading == null || heading.intValue() < FULL_TURN ? heading : BigDecimal.ZERO.setScale(1);
    }

    private static @Nullable BigDecimal within(String field, @Nullable Double said, int most) {
        if (said == null) {
            return null;
        }
        if (!(said >= 0 && said <= most)) {
            throw absurd(field, "The %s lies between 0 and %d.".formatted(field, most));
        }
        return BigDecimal.valueOf(said).setScale(1, RoundingMode.HALF_UP);
    }

    private static DomainException absurd(String field, String sentence) {
        return DomainException.field(FleetError.LOCATION_ABSURD, field, sentence);
    }
}
