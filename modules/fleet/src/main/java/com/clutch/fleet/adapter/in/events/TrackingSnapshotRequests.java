package com.clutch.fleet.adapter.in.events;

import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.application.geofence.GeofenceSnapshots;
import com.clutch.fleet.application.route.RouteSnapshots;
import com.clutch.fleet.application.tracking.TrackingSnapshots;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears who wants to be told again of the ways of vehicles. */
@Component
class TrackingSnapshotRequests {

    private final TrackingSnapshots tracking;
    private final GeofenceSnapshots geofences;
    private final RouteSnapshots routes;

    TrackingSnapshotRequests(TrackingSnapshots tracking, GeofenceSnapshots geofences, RouteSnapshots routes) {
        this.tracking = tracking;
        this.geofences = geofences;
        this.routes = routes;
    }

    @ApplicationModuleListener(id = "fleet.speeding-snapshot")
    void speedings(SnapshotRequested request) {
        tracking.answer(request);
    }

    @ApplicationModuleListener(id = "fleet.geofence-snapshot")
    void geofences(SnapshotRequested request) {
        geofences.answer(request);
    }

    @ApplicationModuleListener(id = "fleet.route-snapshot")
    void routes(SnapshotRequested request) {
        routes.answer(request);
    }
}
