package com.clutch.fleet.application.tracking;

import com.clutch.fleet.application.tracking.IngestReport.Outcome;
import com.clutch.fleet.application.tracking.IngestReport.Result;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tracking.LocationFix;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.fleet.domain.tracking.TrackedVehicle;
import com.clutch.fleet.domain.tracking.Tracks;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in where vehicles are. Sending a point twice changes nothing, and the points of one vehicle are taken in one request after
 * the other, so what they lead to happens once. A point that is older than the newest of its vehicle only fills the track.
 *
 * <p>A place is no new version of the vehicle and no event: it changes every few seconds, and edits of people would collide with
 * it. Who wants to know of movements listens to geofences and to vehicles that are too fast.
 */
@Service
public class LocationIngest {

    private record Key(UUID vehicleId, Instant recordedAt) {

        static Key of(LocationFix fix) {
            return new Key(fix.vehicleId(), fix.recordedAt());
        }
    }

    private final Tracks tracks;
    private final MovementWatch watch;
    private final LocationsKept kept;
    private final Clock clock;

    LocationIngest(Tracks tracks, MovementWatch watch, LocationsKept kept, Clock clock) {
        this.tracks = tracks;
        this.watch = watch;
        this.kept = kept;
        this.clock = clock;
    }

    /** Keeps many points; one that is refused does not keep the others from it. */
    @Transactional
    public IngestReport record(List<Report> reports, Actor actor) {
        var refusals = new DomainException[reports.size()];
        var stored = take(reports, refusals, actor);
        var results = new ArrayList<Result>(reports.size());
        for (var index = 0; index < refusals.length; index++) {
            var no = refusals[index];
            results.add(
                    no == null
                            ? new Result(index, stored[index] ? Outcome.STORED : Outcome.DUPLICATE, null, null)
                            : new Result(index, Outcome.REFUSED, no.code().name(), no.sentence()));
        }
        return IngestReport.of(results);
    }

    /**
     * Keeps one point.
     *
     * @return whether it was not there before
     * @throws DomainException when it makes no sense, or its vehicle is not in the fleet
     */
    @Transactional
    public boolean record(Report report, Actor actor) {
        var refusal = new DomainException[1];
        var stored = take(List.of(report), refusal, actor);
        if (refusal[0] != null) {
            throw refusal[0];
        }
        return stored[0];
    }

    private boolean[] take(List<Report> reports, @Nullable DomainException[] refusals, Actor actor) {
        var fixes = read(reports, refusals);
        var vehicles = new HashMap<UUID, TrackedVehicle>();
        tracks.lock(Arrays.stream(fixes)
                        .filter(fix -> fix != null)
                        .map(LocationFix::vehicleId)
                        .distinct()
                        .toList())
                .forEach(vehicle -> vehicles.put(vehicle.id(), vehicle));
        var first = new LinkedHashMap<Key, Integer>();
        for (var index = 0; index < fixes.length; index++) {
            var fix = fixes[index];
            if (fix != null) {
                refusals[index] = refusal(fix.vehicleId(), vehicles.get(fix.vehicleId()));
                if (refusals[index] == null) {
                    first.putIfAbsent(Key.of(fix), index);
                }
            }
        }
        var added =
                tracks.add(first.values().stream().map(index -> fixes[index]).toList());
        watch.follow(byVehicle(added, vehicles), actor);
        var keys = new HashSet<Key>();
        added.forEach(fix -> keys.add(Key.of(fix)));
        var stored = new boolean[fixes.length];
        first.forEach((key, index) -> stored[index] = keys.contains(key));
        return stored;
    }

    private LocationFix[] read(List<Report> reports, @Nullable DomainException[] refusals) {
        var now = clock.instant();
        var oldest = kept.oldest();
        var fixes = new LocationFix[reports.size()];
        for (var index = 0; index < fixes.length; index++) {
            try {
                fixes[index] = LocationFix.of(reports.get(index), now, oldest);
            } catch (DomainException no) {
                refusals[index] = no;
            }
        }
        return fixes;
    }

    private static @Nullable DomainException refusal(UUID id, @Nullable TrackedVehicle vehicle) {
        if (vehicle == null) {
            return DomainException.notFound("vehicle", id);
        }
        return vehicle.hasLeft()
                ? new DomainException(
                        FleetError.VEHICLE_LEFT_FLEET, "This vehicle has left the fleet and is not tracked.")
                : null;
    }

    private static Map<TrackedVehicle, List<LocationFix>> byVehicle(
            List<LocationFix> fixes, Map<UUID, TrackedVehicle> vehicles) {
        var sorted = new LinkedHashMap<TrackedVehicle, List<LocationFix>>();
        for (var fix : fixes) {
            var vehicle = vehicles.get(fix.vehicleId());
            if (vehicle != null) {
                sorted.computeIfAbsent(vehicle, _ -> new ArrayList<>()).add(fix);
            }
        }
        return sorted;
    }
}
