package com.clutch.fleet.domain.geofence;

import static com.clutch.kernel.FieldCheck.either;
import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.time.Duration;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a geofence.
 *
 * @param description null when there is none
 * @param dwellMinutes after how many minutes in the area it is told that a vehicle stays, null when that is not asked for
 * @param active whether vehicles are watched at the moment
 * @param vehicleIds vehicles that are watched, 1,000 at most
 * @param fleetIds fleets of which every vehicle is watched, 100 at most
 */
public record GeofenceDetails(
        String name,
        @Nullable String description,
        Shape shape,
        @Nullable Integer dwellMinutes,
        boolean active,
        SortedSet<UUID> vehicleIds,
        SortedSet<UUID> fleetIds) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_DESCRIPTION = 500;
    private static final int MOST_VEHICLES = 1000;
    private static final int MOST_FLEETS = 100;
    private static final int LONGEST_DWELL = (int) Duration.ofDays(7).toMinutes();

    /** What somebody says about a geofence; null, and a blank text, mean that nothing is said about the field. */
    public record Fields(
            @Nullable String name,
            @Nullable String description,
            @Nullable Shape shape,
            @Nullable Integer dwellMinutes,
            @Nullable Boolean active,
            @Nullable Set<UUID> vehicleIds,
            @Nullable Set<UUID> fleetIds) {}

    /**
     * The details of a geofence that is new. Name and shape must be there; it is active unless somebody says otherwise.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static GeofenceDetails of(Fields said) {
        return accept(null, said);
    }

    /**
     * The same details after what somebody says now. Zero minutes of dwelling end that it is told.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public GeofenceDetails with(Fields said) {
        return accept(this, said);
    }

    private static GeofenceDetails accept(@Nullable GeofenceDetails known, Fields said) {
        var check = new FieldCheck();
        var name = check.neededText("name", said.name(), known == null ? null : known.name, LONGEST_NAME);
        var description = check.text(
                "description", said.description(), known == null ? null : known.description, LONGEST_DESCRIPTION);
        var shape = either(said.shape(), known == null ? null : known.shape);
        check.require(shape != null, "type", "A geofence needs a circle or a polygon.");
        var dwell = either(said.dwellMinutes(), known == null ? null : known.dwellMinutes);
        check.require(
                dwell == null || dwell >= 0 && dwell <= LONGEST_DWELL,
                "dwellMinutes",
                "Minutes from 1 to %d; 0 for never.".formatted(LONGEST_DWELL));
        var vehicles = ids(said.vehicleIds(), known == null ? Set.of() : known.vehicleIds);
        check.require(
                vehicles.size() <= MOST_VEHICLES,
                "vehicleIds",
                "At most %d vehicles; watch a fleet instead.".formatted(MOST_VEHICLES));
        var fleets = ids(said.fleetIds(), known == null ? Set.of() : known.fleetIds);
        check.require(fleets.size() <= MOST_FLEETS, "fleetIds", "At most %d fleets.".formatted(MOST_FLEETS));
        check.done();
        var active = said.active() != null ? said.active() : known == null || known.active;
        return new GeofenceDetails(
                sure(name),
                description,
                sure(shape),
                dwell == null || dwell == 0 ? null : dwell,
                active,
                vehicles,
                fleets);
    }

    private static SortedSet<UUID> ids(@Nullable Set<UUID> said, Set<UUID> known) {
        return new TreeSet<>(said == null ? known : said);
    }
}
