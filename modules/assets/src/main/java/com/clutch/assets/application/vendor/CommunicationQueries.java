package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.vendor.CommunicationStatus;
import com.clutch.assets.domain.vendor.CommunicationType;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read of communications with vendors. */
public interface CommunicationQueries extends ListQueries<CommunicationView, CommunicationQueries.Filter> {

    /**
     * Which communications a list shows; null is no condition.
     *
     * @param from first moment
     * @param to moment after the last
     * @param followUpUntil only those somebody has still to come back to, at the latest on this day
     */
    record Filter(
            @Nullable UUID vendorId,
            @Nullable CommunicationType type,
            @Nullable CommunicationStatus status,
            @Nullable Instant from,
            @Nullable Instant to,
            @Nullable LocalDate followUpUntil) {}

    /** The communication with this id. */
    Optional<CommunicationView> find(UUID id);

    /** A page of communications, the latest first unless the request says otherwise. Sorted by date, createdAt or followUpDate. */
    @Override
    Page<CommunicationView> list(Filter filter, PageRequest page);
}
