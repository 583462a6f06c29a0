package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.FleetVehicles;
import com.clutch.platform.CompanyTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the copy of the fleet's vehicles. Live events and snapshots come the same way. */
@Service
public class VehicleHearing {

    private final FleetVehicles vehicles;
    private final CompanyTime time;

    VehicleHearing(FleetVehicles vehicles, CompanyTime time) {
        this.vehicles = vehicles;
        this.time = time;
    }

    /**
     * Keeps what was told, unless something newer is known.
     *
     * @param inFleet whether it has not left the fleet
     */
    @Transactional
    public void hear(UUID id, boolean inFleet, long version) {
        vehicles.keep(id, inFleet, version, time.now());
    }
}
