package com.clutch.fleet.application.meter;

import com.clutch.fleet.application.meter.MeterReadings.Told;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.meter.Meter;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.MeterReading;
import com.clutch.fleet.domain.meter.MeterStand;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.meter.Readings.Moment;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The meters that a number of readings are about, opened at the right pages: where they stand, and, for readings older than that,
 * their neighbours in the history.
 */
final class MeterBook {

    private record Key(UUID vehicleId, MeterKind kind) {}

    private final Map<UUID, MeterStand> stands;
    private final Map<Key, Meter> meters = new HashMap<>();

    private MeterBook(Collection<MeterStand> stands) {
        this.stands = stands.stream().collect(Collectors.toMap(MeterStand::vehicleId, Function.identity()));
    }

    static MeterBook open(Collection<MeterStand> stands, List<Told> told, Readings readings) {
        var book = new MeterBook(stands);
        var late = new ArrayList<Moment>();
        for (var one : told) {
            var stand = book.stands.get(one.vehicleId());
            var latest = stand == null ? null : stand.readAt(one.kind());
            if (latest != null && !Meter.moment(one.readAt()).isAfter(latest)) {
                late.add(new Moment(one.vehicleId(), one.kind(), Meter.moment(one.readAt())));
            }
        }
        book.fill(late.isEmpty() ? List.of() : readings.around(late), null);
        return book;
    }

    /** The book as it would be if this reading had never been. */
    static MeterBook openWithout(MeterReading wrong, Collection<MeterStand> stands, Told told, Readings readings) {
        var book = new MeterBook(stands);
        var at = Meter.moment(told.readAt());
        var around = new ArrayList<>(readings.around(List.of(
                new Moment(wrong.vehicleId(), wrong.kind(), at),
                new Moment(wrong.vehicleId(), wrong.kind(), wrong.readAt()))));
        around.removeIf(reading -> reading.id().equals(wrong.id()));
        book.fill(around, wrong);
        return book;
    }

    private void fill(List<MeterReading> neighbours, @Nullable MeterReading wrong) {
        var known = new HashMap<Key, Map<Instant, BigDecimal>>();
        for (var stand : stands.values()) {
            for (var kind : MeterKind.values()) {
                var values = known.computeIfAbsent(new Key(stand.vehicleId(), kind), _ -> new HashMap<>());
                var readAt = stand.readAt(kind);
                var value = stand.value(kind);
                if (readAt != null && value != null && !shows(wrong, kind, readAt)) {
                    values.put(readAt, value);
                }
            }
        }
        neighbours.forEach(
                reading -> known.computeIfAbsent(new Key(reading.vehicleId(), reading.kind()), _ -> new HashMap<>())
                        .put(reading.readAt(), reading.value()));
        known.forEach((key, values) -> meters.put(key, new Meter(key.kind(), values)));
    }

    private static boolean shows(@Nullable MeterReading wrong, MeterKind kind, Instant readAt) {
        return wrong != null && wrong.kind() == kind && wrong.readAt().equals(readAt);
    }

    /**
     * Takes a reading down.
     *
     * @return the value as it is kept, null when the very reading is known
     * @throws DomainException when it does not fit
     */
    @Nullable
    BigDecimal take(Told told, Instant now) {
        var stand = stands.get(told.vehicleId());
        if (stand == null) {
            throw DomainException.notFound("vehicle", told.vehicleId());
        }
        if (!stand.inFleet()) {
            throw new DomainException(
                    FleetError.VEHICLE_LEFT_FLEET,
                    "This vehicle has left the fleet, so its meters are not read any more.");
        }
        var value = Meter.checked(told.kind(), told.value(), told.readAt(), now);
        var meter = meters.get(new Key(told.vehicleId(), told.kind()));
        return meter != null && meter.take(value, Meter.moment(told.readAt())) ? value : null;
    }

    /** Of the readings that were taken down those that are now the latest of their meters. */
    List<MeterReading> shownNow(List<MeterReading> taken) {
        return taken.stream()
                .filter(reading -> {
                    var meter = meters.get(new Key(reading.vehicleId(), reading.kind()));
                    return meter != null && reading.readAt().equals(meter.latest());
                })
                .toList();
    }
}
