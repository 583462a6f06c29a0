package com.clutch.fleet.domain.meter;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One meter of one vehicle: which value it showed when. It only grows, so a reading fits when it is not below the one before it and
 * not above the one after it. Of a long history only the neighbours of the new readings need to be known.
 */
public final class Meter {

    // Clocks of vehicles are not exact.
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final MeterKind kind;
    private final NavigableMap<Instant, BigDecimal> known;

    /** A meter with these values known. */
    public Meter(MeterKind kind, Map<Instant, BigDecimal> known) {
        this.kind = kind;
        this.known = new TreeMap<>(known);
    }

    /** A moment as exactly as it is kept. */
    public static Instant moment(Instant readAt) {
        return readAt.truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * A value as exactly as it is kept.
     *
     * @throws DomainException when it is no value that such a meter can show, or was read in the future
     */
    public static BigDecimal checked(MeterKind kind, BigDecimal value, Instant readAt, Instant now) {
        // Rounding 1e-999999999 would take all memory there is.
        if (Math.abs(value.scale()) > 30 || value.signum() < 0 || value.compareTo(kind.most()) > 0) {
            throw DomainException.fields(Map.of(
                    "value", "A number between 0 and %s.".formatted(kind.most().toPlainString())));
        }
        if (readAt.isAfter(now.plus(CLOCK_SKEW))) {
            throw DomainException.fields(Map.of("readAt", "A meter cannot have been read in the future."));
        }
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    /**
     * Takes a reading into the history.
     *
     * @return whether it is new; false when this very reading is known
     * @throws DomainException {@link FleetError#METER_WENT_BACKWARDS}, {@link FleetError#METER_READ_ALREADY}
     */
    public boolean take(BigDecimal value, Instant readAt) {
        var same = known.get(readAt);
        if (same != null) {
            if (same.compareTo(value) == 0) {
                return false;
            }
            throw DomainException.field(
                    FleetError.METER_READ_ALREADY,
                    "value",
                    "At this moment the meter read %s; if that is wrong, correct that reading."
                            .formatted(same.toPlainString()));
        }
        var before = known.lowerEntry(readAt);
        if (before != null && value.compareTo(before.getValue()) < 0) {
            throw backwards("The meter read %s on %s, so it cannot read %s after that.", before, value);
        }
        var after = known.higherEntry(readAt);
        if (after != null && value.compareTo(after.getValue()) > 0) {
            throw backwards("The meter read %s on %s, so it cannot have read %s before that.", after, value);
        }
        known.put(readAt, value);
        return true;
    }

    /** Forgets the reading of a moment, because it was wrong. */
    public void forget(Instant readAt) {
        known.remove(readAt);
    }

    /** The moment of the latest reading, null when there is none. */
    public @Nullable Instant latest() {
        return known.isEmpty() ? null : known.lastKey();
    }

    private DomainException backwards(String sentence, Map.Entry<Instant, BigDecimal> other, BigDecimal value) {
        return DomainException.field(
                        FleetError.METER_WENT_BACKWARDS,
                        "value",
                        (sentence + " If that one is wrong, correct it first.")
                                .formatted(other.getValue().toPlainString(), other.getKey(), value.toPlainString()))
                .with("kind", kind.name().toLowerCase(Locale.ROOT))
                .with("known", other.getValue())
                .with("readAt", other.getKey());
    }
}
