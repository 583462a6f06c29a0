package com.clutch.fleet.domain.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The readings of all meters there are. */
public interface Readings {

    /** A moment in the history of a meter. */
    record Moment(UUID vehicleId, MeterKind kind, Instant at) {}

    /** Where the meters of these vehicles stand; vehicles that do not exist are missing. */
    List<MeterStand> stands(Collection<UUID> vehicleIds);

    /** The same, in the order of the ids; nobody else can move these meters until the transaction ends. */
    List<MeterStand> standsForUpdate(Collection<UUID> vehicleIds);

    /** For each moment the reading at it, the one before it and the one after it, of those that count. */
    List<MeterReading> around(Collection<Moment> moments);

    /** The reading with this id. */
    Optional<MeterReading> find(UUID id);

    /** The last reading of a meter that counts. */
    Optional<MeterReading> latest(UUID vehicleId, MeterKind kind);

    /** Whether the meter of a vehicle has read exactly this at some time. */
    boolean hasRead(UUID vehicleId, MeterKind kind, BigDecimal value);

    /** Keeps more readings; what one corrects counts no more. */
    void add(List<MeterReading> readings);

    /** Lets the vehicles show these readings, at most one for each meter. */
    void show(Collection<MeterReading> latest);

    /** The readings that vehicles show, in the order of their ids, of vehicles after the given one on; null for the first. */
    List<MeterReading> shownAfter(@Nullable UUID vehicleId, int vehicles);
}
