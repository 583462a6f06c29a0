package com.clutch.assets.application;

import com.clutch.assets.domain.asset.People;
import com.clutch.assets.domain.upkeep.FleetVehicles;
import com.clutch.events.fleet.VehicleChanged;
import com.clutch.events.identity.AccountChanged;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for what this module copies and has no copy of yet, because it is younger than the accounts and vehicles of the house. */
@Service
public class CopyRefresh {

    private final People people;
    private final FleetVehicles vehicles;
    private final EventPublisher events;
    private final CompanyTime time;

    CopyRefresh(People people, FleetVehicles vehicles, EventPublisher events, CompanyTime time) {
        this.people = people;
        this.vehicles = vehicles;
        this.events = events;
        this.time = time;
    }

    /** Asks for each copy that is empty. To ask twice is harmless. */
    @Transactional
    public void requestMissing() {
        if (people.isEmpty()) {
            request(AccountChanged.TOPIC);
        }
        if (vehicles.isEmpty()) {
            request(VehicleChanged.TOPIC);
        }
    }

    private void request(String topic) {
        var id = Ids.at(time.now());
        var actor = Actor.system("assets copies", id.toString());
        events.publish(new SnapshotRequested(events.header(actor), id, topic));
    }
}
