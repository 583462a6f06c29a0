package com.clutch.fleet.application.downtime;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.function.Consumer;

/** How long vehicles stood still. */
public interface DowntimeMetricQueries {

    /**
     * A page of the sums by vehicle and reason, the longest first. Sorted by downtimeHours, cost or vehicleName.
     *
     * @param from first moment that counts
     * @param to first moment that does not count any more
     */
    Page<DowntimeMetric> list(DowntimeMetricFilter filter, Instant from, Instant to, PageRequest page);

    /** Hands over every row of the same list. */
    void forEach(
            DowntimeMetricFilter filter,
            Instant from,
            Instant to,
            PageRequest page,
            Consumer<? super DowntimeMetric> sink);
}
