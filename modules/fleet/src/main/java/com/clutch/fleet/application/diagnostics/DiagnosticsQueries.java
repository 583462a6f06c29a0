package com.clutch.fleet.application.diagnostics;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of trouble codes and of the health they leave. */
public interface DiagnosticsQueries extends ListQueries<TroubleCodeView, TroubleCodeFilter> {

    /** The trouble code with this id, even if it is resolved. */
    Optional<TroubleCodeView> find(UUID id);

    /**
     * A page of trouble codes, those seen last first unless the request says otherwise. Sorted by timestamp, firstSeen, dtc or
     * seenCount; searched by the beginning of the code.
     */
    @Override
    Page<TroubleCodeView> list(TroubleCodeFilter filter, PageRequest page);

    /**
     * A page of the vehicles in the fleet that were ever scanned, those scanned last first. Sorted by lastScan. Of one that
     * never was, nothing is known, so it is not in the list.
     *
     * @param vehicleId null for all
     */
    Page<VehicleHealth> health(@Nullable UUID vehicleId, PageRequest page);

    /** Hands over every vehicle of that list, in its order, whatever the page. */
    void forEachHealth(@Nullable UUID vehicleId, PageRequest page, Consumer<? super VehicleHealth> sink);
}
