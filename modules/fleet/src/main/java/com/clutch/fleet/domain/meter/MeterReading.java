package com.clutch.fleet.domain.meter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meter showed at a moment. It is never changed; a wrong one is corrected by a later one.
 *
 * @param value kilometres or hours, one decimal
 * @param readAt when the meter showed it
 * @param corrects the reading that was wrong, null when this one corrects none
 * @param corrected whether it turned out to be wrong; it counts no more
 * @param reason why there was something to correct, null when there was not
 * @param recordedBy account that told it
 * @param actorName e-mail address of that account, or name of the job, as it was then
 */
public record MeterReading(
        UUID id,
        UUID vehicleId,
        MeterKind kind,
        BigDecimal value,
        Instant readAt,
        ReadingSource source,
        @Nullable UUID corrects,
        boolean corrected,
        @Nullable String reason,
        Instant recordedAt,
        UUID recordedBy,
        String actorName) {}
