package com.clutch.fleet.domain.maintenance;

import com.clutch.kernel.Aggregate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service plan for many vehicles: those of a make, a model, a fleet, or all.
 *
 * @param version of the stored row; a new template has 1
 * @param make in whatever case, null for every make
 * @param model in whatever case, null for every model
 * @param fleetId null for every fleet
 * @param active false when it is not applied any more; the plans made from it stay
 */
public record PlanTemplate(
        UUID id,
        long version,
        String name,
        @Nullable String make,
        @Nullable String model,
        @Nullable UUID fleetId,
        Interval every,
        boolean active,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** A template that can be applied from now on. */
    public static PlanTemplate create(
            UUID id,
            String name,
            @Nullable String make,
            @Nullable String model,
            @Nullable UUID fleetId,
            Interval every,
            Instant now) {
        return new PlanTemplate(id, 1, name.strip(), text(make), text(model), fleetId, every, true, now, now);
    }

    /**
     * The same template for other vehicles, with another interval, and with another name unless none is said.
     *
     * @param nextMake null for every make
     * @param nextModel null for every model
     * @param nextFleet null for every fleet
     */
    public PlanTemplate revise(
            @Nullable String saidName,
            @Nullable String nextMake,
            @Nullable String nextModel,
            @Nullable UUID nextFleet,
            Interval nextEvery) {
        var nextName = text(saidName);
        return new PlanTemplate(
                id,
                version,
                nextName == null ? name : nextName,
                text(nextMake),
                text(nextModel),
                nextFleet,
                nextEvery,
                active,
                createdAt,
                updatedAt);
    }

    /** The same template, not applied any more. */
    public PlanTemplate end() {
        return new PlanTemplate(id, version, name, make, model, fleetId, every, false, createdAt, updatedAt);
    }

    /** The same values as the next version. */
    public PlanTemplate nextVersion(Instant now) {
        return new PlanTemplate(id, version + 1, name, make, model, fleetId, every, active, createdAt, now);
    }

    private static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
