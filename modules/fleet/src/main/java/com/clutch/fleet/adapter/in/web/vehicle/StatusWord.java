package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.domain.vehicle.VehicleStatus;
import org.jspecify.annotations.Nullable;

/** What clients call a status: the domain's own words, and {@code offline}, which the admin panel says for out_of_service. */
enum StatusWord {
    ACTIVE(VehicleStatus.ACTIVE),
    MAINTENANCE(VehicleStatus.MAINTENANCE),
    OUT_OF_SERVICE(VehicleStatus.OUT_OF_SERVICE),
    OFFLINE(VehicleStatus.OUT_OF_SERVICE),
    INACTIVE(VehicleStatus.INACTIVE),
    DECOMMISSIONED(VehicleStatus.DECOMMISSIONED),
    RETIRED(VehicleStatus.RETIRED);

    private final VehicleStatus meaning;

    StatusWord(VehicleStatus meaning) {
        this.meaning = meaning;
    }

    VehicleStatus meaning() {
        return meaning;
    }

    static @Nullable VehicleStatus meaning(@Nullable StatusWord word) {
        return word == null ? null : word.meaning;
    }
}
