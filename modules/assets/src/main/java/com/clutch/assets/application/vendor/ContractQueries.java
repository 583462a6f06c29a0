package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.vendor.ContractStatus;
import com.clutch.assets.domain.vendor.ContractType;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read of contracts with vendors. */
public interface ContractQueries extends ListQueries<ContractView, ContractQueries.Filter> {

    /**
     * Which contracts a list shows; null is no condition.
     *
     * @param endsFrom first day on which they may end
     * @param endsTo last day on which they may end
     */
    record Filter(
            @Nullable UUID vendorId,
            @Nullable ContractStatus status,
            @Nullable ContractType type,
            @Nullable LocalDate endsFrom,
            @Nullable LocalDate endsTo) {}

    /** The contract with this id. */
    Optional<ContractView> find(UUID id);

    /**
     * A page of contracts, the newest first unless the request says otherwise. Sorted by createdAt, title, startDate, endDate,
     * renewalDate or value.
     */
    @Override
    Page<ContractView> list(Filter filter, PageRequest page);
}
