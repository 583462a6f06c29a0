package com.clutch.fleet.application.diagnostics;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What vehicles said of themselves, reading by reading. */
public interface ObdReadingQueries {

    /**
     * Which readings a list shows; null is no condition.
     *
     * @param from first moment
     * @param to end of the period, itself not part of it
     */
    record Filter(
            @Nullable UUID vehicleId,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** A page of readings, the latest first unless the request says otherwise. Sorted by timestamp. */
    Page<ObdReadingView> list(Filter filter, PageRequest page);

    /** Hands over every reading of the list, in its order, whatever the page. */
    void forEach(Filter filter, PageRequest page, Consumer<? super ObdReadingView> sink);
}
