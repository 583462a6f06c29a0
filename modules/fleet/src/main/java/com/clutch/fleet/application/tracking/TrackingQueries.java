package com.clutch.fleet.application.tracking;

import com.clutch.kernel.ListQueries;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What can be read of the places of vehicles. */
public interface TrackingQueries extends ListQueries<FleetLocation, LocationFilter> {

    /** Where a vehicle is; empty when it never said. */
    Optional<FleetLocation> find(UUID vehicleId);

    /**
     * A page of vehicles that said where they are, those heard of last first unless the request says otherwise. Sorted by recordedAt
     * or licensePlate; searched like vehicles.
     */
    @Override
    Page<FleetLocation> list(LocationFilter filter, PageRequest page);

    /** A page of the track of a vehicle, in the order of its moments unless the request says otherwise. Sorted by recordedAt. */
    Page<TrackPoint> track(UUID vehicleId, Period period, PageRequest page);

    /** Hands over every point of a track. */
    void forEachInTrack(UUID vehicleId, Period period, PageRequest page, Consumer<? super TrackPoint> sink);

    /** A page of trips on which a vehicle was too fast, the latest first. Sorted by at or speed. */
    Page<SpeedingView> speedings(SpeedingFilter filter, PageRequest page);

    /** Hands over every trip of the list. */
    void forEachSpeeding(SpeedingFilter filter, PageRequest page, Consumer<? super SpeedingView> sink);
}
