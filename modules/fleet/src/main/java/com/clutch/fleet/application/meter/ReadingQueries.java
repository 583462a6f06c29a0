package com.clutch.fleet.application.meter;

import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.ReadingSource;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of the meters of a vehicle. */
public interface ReadingQueries {

    /**
     * Which readings a list shows; null is no condition.
     *
     * @param from first moment
     * @param to last moment
     * @param corrected whether those that were wrong are shown alone, or left out
     */
    record Filter(
            @Nullable MeterKind kind,
            @Nullable ReadingSource source,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable Boolean corrected) {}

    /** A page of the readings of a vehicle, the latest first unless the request says otherwise. Sorted by readAt or value. */
    Page<ReadingView> list(UUID vehicleId, Filter filter, PageRequest page);

    /** Hands over every reading of the list, in its order, whatever the page. */
    void forEach(UUID vehicleId, Filter filter, PageRequest page, Consumer<? super ReadingView> sink);
}
