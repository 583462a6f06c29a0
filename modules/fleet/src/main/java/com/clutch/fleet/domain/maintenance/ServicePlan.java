package com.clutch.fleet.domain.maintenance;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.Aggregate;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a vehicle needs again and again. It does not change: each method answers the plan as it would be.
 *
 * @param version of the stored row; a new plan has 1
 * @param templateId template it was made from, null when it was made by hand
 * @param lastService the last one, or the beginning of the plan when there was none yet
 * @param active false when the plan has ended; it is not followed any more
 */
public record ServicePlan(
        UUID id,
        long version,
        UUID vehicleId,
        @Nullable UUID templateId,
        String name,
        Interval every,
        ServicePoint lastService,
        boolean active,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** A plan that begins now. */
    public static ServicePlan begin(
            UUID id,
            UUID vehicleId,
            @Nullable UUID templateId,
            String name,
            Interval every,
            ServicePoint lastService,
            Instant now) {
        return new ServicePlan(id, 1, vehicleId, templateId, name.strip(), every, lastService, true, now, now);
    }

    /** When the next service is due. */
    public Due nextDue() {
        return Due.after(lastService, every);
    }

    /**
     * The same plan with another name, interval or last service; null leaves what is there.
     *
     * @throws DomainException {@link FleetError#PLAN_ENDED}
     */
    public ServicePlan revise(
            @Nullable String saidName, @Nullable Interval saidEvery, @Nullable ServicePoint saidLastService) {
        var next = new ServicePlan(
                id,
                version,
                vehicleId,
                templateId,
                saidName == null || saidName.isBlank() ? name : saidName.strip(),
                saidEvery == null ? every : saidEvery,
                saidLastService == null ? lastService : saidLastService,
                active,
                createdAt,
                updatedAt);
        if (!active && !next.equals(this)) {
            throw new DomainException(
                    FleetError.PLAN_ENDED, "This service plan has ended and does not change any more.");
        }
        return next;
    }

    /** The same plan after a service; a plan that has ended, or knows a later service, stays as it is. */
    public ServicePlan serviced(ServicePoint service) {
        return !active || service.at().isBefore(lastService.at())
                ? this
                : new ServicePlan(id, version, vehicleId, templateId, name, every, service, true, createdAt, updatedAt);
    }

    /** The same plan, ended; itself when it has ended before. */
    public ServicePlan end() {
        return active
                ? new ServicePlan(
                        id, version, vehicleId, templateId, name, every, lastService, false, createdAt, updatedAt)
                : this;
    }

    /** The same values as the next version. */
    public ServicePlan nextVersion(Instant now) {
        return new ServicePlan(
                id, version + 1, vehicleId, templateId, name, every, lastService, active, createdAt, now);
    }
}
