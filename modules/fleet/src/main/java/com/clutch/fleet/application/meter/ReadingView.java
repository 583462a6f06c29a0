package com.clutch.fleet.application.meter;

import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.MeterReading;
import com.clutch.fleet.domain.meter.ReadingSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it is read.
 *
 * @param value kilometres or hours
 * @param corrects the reading whose place it took, null when none
 * @param corrected whether another reading took its place; it counts no more
 * @param recordedBy e-mail address of the account that told it, or name of the job, as it was then
 */
public record ReadingView(
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
        String recordedBy) {

    /** The view of a reading. */
    public static ReadingView of(MeterReading reading) {
        return new ReadingView(
                reading.id(),
                reading.vehicleId(),
                reading.kind(),
                reading.value(),
                reading.readAt(),
                reading.source(),
                reading.corrects(),
                reading.corrected(),
                reading.reason(),
                reading.recordedAt(),
                reading.actorName());
    }
}
