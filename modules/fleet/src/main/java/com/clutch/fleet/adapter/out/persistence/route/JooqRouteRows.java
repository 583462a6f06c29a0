package com.clutch.fleet.adapter.out.persistence.route;

import static com.clutch.fleet.jooq.Tables.ROUTE;

import com.clutch.fleet.domain.route.Route;
import com.clutch.fleet.domain.route.RouteDetails;
import com.clutch.fleet.domain.route.RoutePlace;
import com.clutch.fleet.domain.route.RouteStatus;
import com.clutch.fleet.domain.tracking.GeoPoint;
import com.clutch.fleet.jooq.tables.records.RouteRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Record;

/** A row of the table route as the route it keeps, and back. */
final class JooqRouteRows {

    private JooqRouteRows() {}

    static Route route(Record row) {
        return new Route(
                row.get(ROUTE.ID),
                row.get(ROUTE.VERSION),
                new RouteDetails(
                        row.get(ROUTE.NAME),
                        row.get(ROUTE.DESCRIPTION),
                        places(row),
                        row.get(ROUTE.DISTANCE_KM),
                        row.get(ROUTE.PLANNED_MINUTES),
                        row.get(ROUTE.PLANNED_START),
                        row.get(ROUTE.FUEL_COST),
                        row.get(ROUTE.CURRENCY)),
                RouteStatus.valueOf(row.get(ROUTE.STATUS)),
                row.get(ROUTE.VEHICLE_ID),
                row.get(ROUTE.DRIVER_ID),
                row.get(ROUTE.STARTED_AT),
                row.get(ROUTE.ENDED_AT),
                row.get(ROUTE.END_REASON),
                row.get(ROUTE.CREATED_AT),
                row.get(ROUTE.UPDATED_AT),
                row.get(ROUTE.REMOVED_AT));
    }

    private static List<RoutePlace> places(Record row) {
        var names = row.get(ROUTE.PLACE_NAMES);
        var latitudes = row.get(ROUTE.LATITUDES);
        var longitudes = row.get(ROUTE.LONGITUDES);
        var minutes = row.get(ROUTE.SERVICE_MINUTES);
        var places = new ArrayList<RoutePlace>();
        for (var index = 0; index < names.length; index++) {
            places.add(new RoutePlace(names[index], new GeoPoint(latitudes[index], longitudes[index]), minutes[index]));
        }
        return places;
    }

    static RouteRecord row(Route route) {
        var details = route.details();
        var places = details.places();
        var row = new RouteRecord();
        row.setId(route.id());
        row.setVersion(route.version());
        row.setName(details.name());
        row.setDescription(details.description());
        row.setStatus(route.status().name());
        row.setVehicleId(route.vehicleId());
        row.setDriverId(route.driverId());
        row.setPlaceNames(places.stream().map(RoutePlace::name).toArray(String[]::new));
        row.setLatitudes(places.stream().map(place -> place.point().latitude()).toArray(Double[]::new));
        row.setLongitudes(
                places.stream().map(place -> place.point().longitude()).toArray(Double[]::new));
        row.setServiceMinutes(places.stream().map(RoutePlace::serviceMinutes).toArray(Integer[]::new));
        row.setDistanceKm(details.distanceKm());
        row.setPlannedMinutes(details.plannedMinutes());
        row.setPlannedStart(details.plannedStart());
        row.setFuelCost(details.fuelCost());
        row.setCurrency(details.currency());
        row.setStartedAt(route.startedAt());
        row.setEndedAt(route.endedAt());
        row.setEndReason(route.endReason());
        row.setCreatedAt(route.createdAt());
        row.setUpdatedAt(route.updatedAt());
        row.setRemovedAt(route.removedAt());
        return row;
    }
}
