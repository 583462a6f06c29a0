package com.clutch.fleet.application.driver;

import com.clutch.fleet.domain.driver.Driver;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.Drivers;
import com.clutch.kernel.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one way a driver is written: stored, taken off the vehicle where need be, and told to the others, in one transaction. */
@Component
class DriverChanges {

    /**
     * What is to be stored.
     *
     * @param before null when the driver is new
     * @param after still with the version of what was before
     */
    record Edit(@Nullable Driver before, Driver after) {

        boolean changesNothing() {
            return after.equals(before);
        }
    }

    private final Drivers drivers;
    private final DriverAssignment assignment;
    private final DriverEvents events;
    private final Clock clock;

    DriverChanges(Drivers drivers, DriverAssignment assignment, DriverEvents events, Clock clock) {
        this.drivers = drivers;
        this.assignment = assignment;
        this.events = events;
        this.clock = clock;
    }

    /** Now. */
    Instant now() {
        return clock.instant();
    }

    void apply(List<Edit> edits, Actor actor) {
        var now = now();
        var real = edits.stream()
                .filter(edit -> !edit.changesNothing())
                .map(edit -> edit.before() == null
                        ? edit
                        : new Edit(edit.before(), edit.after().nextVersion(now)))
                .toList();
        drivers.save(real.stream()
                .filter(edit -> edit.before() != null)
                .map(Edit::after)
                .toList());
        drivers.add(real.stream()
                .filter(edit -> edit.before() == null)
                .map(Edit::after)
                .toList());
        for (var edit : real) {
            events.changed(edit.before(), edit.after(), actor);
            if (edit.before() != null
                    && edit.before().status() == DriverStatus.ACTIVE
                    && edit.after().status() != DriverStatus.ACTIVE) {
                assignment.driverStops(edit.after().id(), "The driver is not active any more.", actor);
            }
        }
    }

    void remove(Driver driver, Actor actor) {
        var now = now();
        var gone = driver.nextVersion(now);
        assignment.driverStops(driver.id(), "The driver was removed.", actor);
        drivers.remove(gone, now);
        events.deleted(gone, actor);
    }
}
