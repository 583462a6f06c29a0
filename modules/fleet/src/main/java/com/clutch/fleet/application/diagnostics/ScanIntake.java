package com.clutch.fleet.application.diagnostics;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.diagnostics.Code;
import com.clutch.fleet.domain.diagnostics.ObdReading;
import com.clutch.fleet.domain.diagnostics.ObdReadings;
import com.clutch.fleet.domain.diagnostics.Sighting;
import com.clutch.fleet.domain.diagnostics.TroubleCode;
import com.clutch.fleet.domain.diagnostics.TroubleCodes;
import com.clutch.fleet.domain.meter.MeterStand;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in what on-board diagnostics say. A reading that was taken in before is not counted again; a code that is open on the
 * vehicle is seen once more, any other is a new fault.
 */
@Service
public class ScanIntake {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    /**
     * What became of a reading.
     *
     * @param id null when it was not taken in
     * @param code why it was refused, null when it was not
     * @param message the same as a sentence
     */
    public record Result(
            @Nullable UUID id,
            Outcome outcome,
            @Nullable String code,
            @Nullable String message) {}

    /** What became of a reading. */
    public enum Outcome {
        /** It was taken in. */
        ACCEPTED,
        /** There is a reading of this vehicle and moment; it stays as it was. */
        DUPLICATE,
        /** The vehicle is not there, has left the fleet, or the moment is in the future. */
        REFUSED
    }

    private final ObdReadings scans;
    private final TroubleCodes codes;
    private final Readings meters;
    private final TroubleCodeEvents events;
    private final Clock clock;

    ScanIntake(ObdReadings scans, TroubleCodes codes, Readings meters, TroubleCodeEvents events, Clock clock) {
        this.scans = scans;
        this.codes = codes;
        this.meters = meters;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in readings, whose ids do not matter; one result for each, in the order given. One that is refused does not keep the
     * others from it.
     */
    @Transactional
    public List<Result> takeIn(List<ObdReading> told, Actor actor) {
        return decide(told, actor).stream().map(Decision::result).toList();
    }

    /**
     * Takes in one reading.
     *
     * @throws DomainException when it is refused
     */
    @Transactional
    public Result require(ObdReading told, Actor actor) {
        var decision = decide(List.of(told), actor).getFirst();
        if (decision.refusal() != null) {
            throw decision.refusal();
        }
        return decision.result();
    }

    private List<Decision> decide(List<ObdReading> told, Actor actor) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var stands = meters
                .standsForUpdate(
                        told.stream().map(ObdReading::vehicleId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(MeterStand::vehicleId, Function.identity()));
        var decisions = told.stream()
                .map(reading -> new Decision(
                        withId(reading, now), refusal(reading, stands.get(reading.vehicleId()), now), false))
                .toList();
        var kept = scans.add(
                decisions.stream()
                        .filter(decision -> decision.refusal() == null)
                        .map(Decision::reading)
                        .toList(),
                now);
        var outcome = decisions.stream()
                .map(decision -> new Decision(
                        decision.reading(),
                        decision.refusal(),
                        kept.contains(decision.reading().id())))
                .toList();
        see(outcome.stream().filter(Decision::kept).map(Decision::reading).toList(), stands, now, actor);
        return outcome;
    }

    private record Decision(ObdReading reading, @Nullable DomainException refusal, boolean kept) {

        Result result() {
            if (refusal != null) {
                return new Result(null, Outcome.REFUSED, refusal.code().name(), refusal.sentence());
            }
            return kept
                    ? new Result(reading.id(), Outcome.ACCEPTED, null, null)
                    : new Result(null, Outcome.DUPLICATE, null, null);
        }
    }

    private void see(List<ObdReading> readings, Map<UUID, MeterStand> stands, Instant now, Actor actor) {
        var sightings = readings.stream()
                .sorted(Comparator.comparing(ObdReading::readAt))
                .flatMap(reading -> sightings(reading, stands.get(reading.vehicleId())))
                .toList();
        if (sightings.isEmpty()) {
            return;
        }
        var before = codes
                .openForUpdate(
                        sightings.stream().map(Sighting::vehicleId).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Key::of, Function.identity()));
        var after = new LinkedHashMap<Key, TroubleCode>();
        for (var sighting : sightings) {
            after.compute(new Key(sighting.vehicleId(), sighting.code()), (key, seen) -> {
                var known = seen == null ? before.get(key) : seen;
                return known == null ? TroubleCode.detected(Ids.at(now), sighting, now) : known.seenAgain(sighting);
            });
        }
        var fresh = after.entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var changed = after.entrySet().stream()
                .filter(entry -> before.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().nextVersion(now))
                .toList();
        codes.save(changed);
        codes.add(fresh);
        changed.forEach(code -> events.changed(before.get(Key.of(code)), code, actor));
        fresh.forEach(code -> {
            events.changed(null, code, actor);
            events.detected(code, actor);
        });
    }

    private record Key(UUID vehicleId, Code code) {

        static Key of(TroubleCode code) {
            return new Key(code.vehicleId(), code.code());
        }
    }

    private static Stream<Sighting> sightings(ObdReading reading, @Nullable MeterStand stand) {
        var odometer = reading.odometer() != null
                ? reading.odometer().setScale(1, RoundingMode.HALF_UP)
                : stand == null ? BigDecimal.ZERO : stand.mileage();
        var pending =
                reading.pending().stream().filter(code -> !reading.active().contains(code));
        return Stream.concat(
                reading.active().stream().distinct().map(code -> sighting(reading, code, true, odometer)),
                pending.distinct().map(code -> sighting(reading, code, false, odometer)));
    }

    private static Sighting sighting(ObdReading reading, Code code, boolean confirmed, BigDecimal odometer) {
        return new Sighting(reading.vehicleId(), code, confirmed, reading.readAt(), odometer, reading.location());
    }

    private static @Nullable DomainException refusal(ObdReading reading, @Nullable MeterStand stand, Instant now) {
        if (stand == null) {
            return DomainException.notFound("vehicle", reading.vehicleId());
        }
        if (!stand.inFleet()) {
            return new DomainException(FleetError.VEHICLE_LEFT_FLEET, "This vehicle has left the fleet.");
        }
        return reading.readAt().isAfter(now.plus(CLOCKS_DIFFER))
                ? DomainException.fields(Map.of("timestamp", "The reading is from the future."))
                : null;
    }

    private static ObdReading withId(ObdReading told, Instant now) {
        return new ObdReading(
                Ids.at(now),
                told.vehicleId(),
                told.readAt().truncatedTo(ChronoUnit.MICROS),
                told.odometer(),
                told.engineRpm(),
                told.speed(),
                told.coolantCelsius(),
                told.engineLoad(),
                told.fuelLevel(),
                told.batteryVolts(),
                told.location(),
                told.active(),
                told.pending());
    }
}
