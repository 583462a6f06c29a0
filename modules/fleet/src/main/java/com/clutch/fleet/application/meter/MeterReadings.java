package com.clutch.fleet.application.meter;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.meter.Meter;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.MeterReading;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what meters read. A meter only grows; a reading that was wrong is corrected, with a reason. The vehicle shows the
 * latest reading that counts, and the others are told where its meters stand.
 */
@Service
public class MeterReadings {

    /**
     * A reading somebody tells.
     *
     * @param value kilometres or hours
     */
    public record Told(UUID vehicleId, MeterKind kind, BigDecimal value, Instant readAt, ReadingSource source) {}

    /**
     * What became of a reading.
     *
     * @param reading null when it was refused, and when it was known before
     * @param refusal null when it was not refused
     */
    public record Outcome(
            @Nullable MeterReading reading, @Nullable DomainException refusal) {}

    private final Readings readings;
    private final MeterEvents events;
    private final Clock clock;

    MeterReadings(Readings readings, MeterEvents events, Clock clock) {
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records one reading. The very same reading again changes nothing.
     *
     * @param value kilometres or hours
     * @throws DomainException when there is no such vehicle or it has left the fleet, {@link FleetError#METER_WENT_BACKWARDS},
     *     {@link FleetError#METER_READ_ALREADY}
     */
    @Transactional
    public void record(
            UUID vehicleId, MeterKind kind, BigDecimal value, Instant readAt, ReadingSource source, Actor actor) {
        requireAll(List.of(new Told(vehicleId, kind, value, readAt, source)), actor);
    }

    /** Records all of the readings, or none and throws why the first of them was refused. */
    @Transactional
    public void requireAll(List<Told> told, Actor actor) {
        if (told.isEmpty()) {
            return;
        }
        for (var outcome : recordAll(told, actor)) {
            if (outcome.refusal() != null) {
                throw outcome.refusal();
            }
        }
    }

    /** Records what can be recorded, in a few statements; one outcome for each reading, in the order given. */
    @Transactional
    public List<Outcome> recordAll(List<Told> told, Actor actor) {
        var now = Meter.moment(clock.instant());
        var vehicles = told.stream().map(Told::vehicleId).distinct().toList();
        var book = MeterBook.open(readings.standsForUpdate(vehicles), told, readings);
        var outcomes = new ArrayList<Outcome>(told.size());
        var fresh = new ArrayList<MeterReading>(told.size());
        for (var one : told) {
            try {
                var value = book.take(one, now);
                if (value == null) {
                    outcomes.add(new Outcome(null, null));
                    continue;
                }
                var reading = reading(one, value, now, actor);
                fresh.add(reading);
                outcomes.add(new Outcome(reading, null));
            } catch (DomainException no) {
                outcomes.add(new Outcome(null, no));
            }
        }
        store(fresh, book.shownNow(fresh), actor);
        return outcomes;
    }

    /** Keeps the readings with which new vehicles, stored in this transaction, came into the fleet. */
    @Transactional
    public void start(List<Told> told, Actor actor) {
        if (told.isEmpty()) {
            return;
        }
        var now = Meter.moment(clock.instant());
        var fresh =
                told.stream().map(one -> reading(one, one.value(), now, actor)).toList();
        readings.add(fresh);
        events.read(fresh, actor);
    }

    /**
     * Puts another reading in the place of a wrong one.
     *
     * @param readAt null for the moment of the wrong one
     * @throws DomainException when there is no such reading, its vehicle has left the fleet, the new value does not fit to its
     *     neighbours, {@link FleetError#READING_CORRECTED_ALREADY}
     */
    @Transactional
    public MeterReading correct(
            UUID readingId, BigDecimal value, @Nullable Instant readAt, String reason, Actor actor) {
        var vehicleId = readings.find(readingId)
                .orElseThrow(() -> DomainException.notFound("reading", readingId))
                .vehicleId();
        var stands = readings.standsForUpdate(List.of(vehicleId));
        // Once more, now that nobody else can correct it.
        var wrong = readings.find(readingId).orElseThrow(() -> DomainException.notFound("reading", readingId));
        if (wrong.corrected()) {
            throw new DomainException(
                    FleetError.READING_CORRECTED_ALREADY,
                    "This reading has been corrected before; correct the one that took its place.");
        }
        if (reason.isBlank()) {
            throw DomainException.fields(Map.of("reason", "A correction has a reason."));
        }
        var now = Meter.moment(clock.instant());
        var told = new Told(
                vehicleId, wrong.kind(), value, readAt == null ? wrong.readAt() : readAt, ReadingSource.MANUAL);
        var book = MeterBook.openWithout(wrong, stands, told, readings);
        var taken = book.take(told, now);
        var right = new MeterReading(
                Ids.at(now),
                vehicleId,
                wrong.kind(),
                taken == null ? value : taken,
                Meter.moment(told.readAt()),
                told.source(),
                wrong.id(),
                false,
                reason.strip(),
                now,
                actor.id(),
                actor.name());
        readings.add(List.of(right));
        var latest = readings.latest(vehicleId, wrong.kind()).orElse(right);
        readings.show(List.of(latest));
        events.read(List.of(latest), now, actor);
        return right;
    }

    private void store(List<MeterReading> fresh, List<MeterReading> shown, Actor actor) {
        if (!fresh.isEmpty()) {
            readings.add(fresh);
            readings.show(shown);
            events.read(shown, actor);
        }
    }

    private static MeterReading reading(Told told, BigDecimal value, Instant now, Actor actor) {
        return new MeterReading(
                Ids.at(now),
                told.vehicleId(),
                told.kind(),
                value,
                Meter.moment(told.readAt()),
                told.source(),
                null,
                false,
                null,
                now,
                actor.id(),
                actor.name());
    }
}
