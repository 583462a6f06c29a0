package com.clutch.fleet.application.fuel;

import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How far vehicles go on what they take in. */
public interface FuelEfficiencyQueries {

    /** By what it is added up. */
    enum Group {
        VEHICLE,
        FLEET
    }

    /**
     * Which pairs of full fills count; null is no condition.
     *
     * @param fleetId of vehicles that are in the fleet today
     * @param from first moment of the second fill
     * @param to first moment after it
     */
    record Filter(
            @Nullable UUID vehicleId,
            @Nullable UUID fleetId,
            @Nullable Fuel fuelType,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** A page of figures by vehicle or fleet and by fuel, the longest way first. Sorted by kilometres, quantity or name. */
    Page<FuelEfficiency> list(Group group, Filter filter, PageRequest page);

    /** Hands over every figure of the list. */
    void forEach(Group group, Filter filter, PageRequest page, Consumer<? super FuelEfficiency> sink);
}
