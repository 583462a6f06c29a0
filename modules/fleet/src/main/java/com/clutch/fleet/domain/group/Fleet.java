package com.clutch.fleet.domain.group;

import static com.clutch.kernel.FieldCheck.either;
import static com.clutch.kernel.FieldCheck.present;

import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group of vehicles. It does not change: each method answers the fleet as it would be.
 *
 * @param version of the stored row; a new fleet has 1
 * @param name of one fleet at a time, in whatever case
 * @param manager name of the person who answers for it, null when nobody does
 */
public record Fleet(
        UUID id,
        long version,
        String name,
        @Nullable String description,
        @Nullable String manager,
        FleetStatus status,
        FleetSettings settings,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A new fleet, active and with the usual settings where nothing else is said.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static Fleet found(UUID id, FleetFields said, Instant now) {
        return accept(null, id, said, now);
    }

    /**
     * The same fleet after what somebody says now; itself when that is the same.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public Fleet revise(FleetFields said) {
        return accept(this, id, said, createdAt);
    }

    /**
     * The same fleet in another status; itself when it has that status already.
     *
     * @throws DomainException when there is no such move
     */
    public Fleet moveTo(FleetStatus next) {
        if (status == next) {
            return this;
        }
        FleetStatus.MOVES.check(status, next);
        return new Fleet(id, version, name, description, manager, next, settings, createdAt, updatedAt);
    }

    /** The same fleet as it will be stored. */
    public Fleet nextVersion(Instant now) {
        return new Fleet(id, version + 1, name, description, manager, status, settings, createdAt, now);
    }

    private static Fleet accept(@Nullable Fleet known, UUID id, FleetFields said, Instant createdAt) {
        var check = new FieldCheck();
        var name = check.text("name", said.name(), 100);
        var description = check.text("description", said.description(), 500);
        var manager = check.text("manager", said.manager(), 100);
        var fuel = check.number("settings.fuelAlertThreshold", said.fuelAlertThreshold(), HUNDRED, 1);
        var speed = check.whole("settings.speedLimit", said.speedLimit(), 1, 400);
        var days = check.whole("settings.maintenanceReminderDays", said.maintenanceReminderDays(), 0, 365);
        if (known == null) {
            check.required("name", name);
        }
        check.done();
        var before = known == null ? FleetSettings.USUAL : known.settings();
        return new Fleet(
                id,
                known == null ? 1 : known.version(),
                present(name, known == null ? null : known.name()),
                either(description, known == null ? null : known.description()),
                either(manager, known == null ? null : known.manager()),
                known == null ? FleetStatus.ACTIVE : known.status(),
                new FleetSettings(
                        present(fuel, before.fuelAlertThreshold()),
                        present(speed, before.speedLimit()),
                        present(days, before.maintenanceReminderDays())),
                createdAt,
                known == null ? createdAt : known.updatedAt());
    }
}
