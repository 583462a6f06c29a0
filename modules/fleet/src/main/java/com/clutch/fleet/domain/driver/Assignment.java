package com.clutch.fleet.domain.driver;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who drives what, and since when. A vehicle has one driver at a time, and a driver one vehicle.
 *
 * @param endedAt null while it goes on
 * @param note what the one who assigned wrote, null when nothing
 * @param assignedBy account that did it
 * @param actorName e-mail address of that account, or name of the job, as it was then
 * @param endedBy account that ended it, null while it goes on
 * @param endReason why it ended, null when nobody said
 */
public record Assignment(
        UUID id,
        UUID vehicleId,
        UUID driverId,
        Instant assignedAt,
        @Nullable Instant endedAt,
        @Nullable String note,
        UUID assignedBy,
        String actorName,
        @Nullable UUID endedBy,
        @Nullable String endReason) {

    /** The same assignment, over. An end before its beginning is its beginning. */
    public Assignment end(Instant at, UUID by, @Nullable String reason) {
        var end = at.isBefore(assignedAt) ? assignedAt : at;
        return new Assignment(id, vehicleId, driverId, assignedAt, end, note, assignedBy, actorName, by, reason);
    }
}
