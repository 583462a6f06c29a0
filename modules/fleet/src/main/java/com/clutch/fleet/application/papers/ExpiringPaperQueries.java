package com.clutch.fleet.application.papers;

import com.clutch.fleet.domain.papers.PaperKind;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What expires. Papers of vehicles that have left the fleet, and policies and registrations that were followed by longer ones, are
 * left out.
 */
public interface ExpiringPaperQueries extends ListQueries<ExpiringPaperView, ExpiringPaperQueries.Filter> {

    /**
     * Which papers a list shows; null is no condition.
     *
     * @param until last day that is near
     */
    record Filter(@Nullable PaperKind kind, @Nullable UUID vehicleId, LocalDate today, LocalDate until) {}

    /** A page of papers, the most urgent first. Sorted by expiresOn or vehicleName. */
    @Override
    Page<ExpiringPaperView> list(Filter filter, PageRequest page);
}
