package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be read of what assets cost. */
public interface CostQueries extends ListQueries<CostView, CostQueries.Filter> {

    /**
     * Which operating costs a list shows; null is no condition.
     *
     * @param from first day on which they arose
     * @param to last day on which they arose
     */
    record Filter(
            @Nullable UUID assetId,
            @Nullable CostKind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** The operating cost with this id. */
    Optional<CostView> find(UUID id);

    /** A page of operating costs, the latest first unless the request says otherwise. Sorted by date, createdAt or amount. */
    @Override
    Page<CostView> list(Filter filter, PageRequest page);

    /** What completed maintenance cost. */
    MaintenanceCosts maintenance(CostFilter filter);

    /** What running assets cost, beside their maintenance and what they lose in value. */
    OperationalCosts operational(CostFilter filter);
}
