package com.clutch.fleet.application.fuel;

import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.fleet.domain.fuel.Tank;
import com.clutch.fleet.domain.meter.Meter;
import com.clutch.fleet.domain.meter.MeterKind;
import com.clutch.fleet.domain.meter.MeterReading;
import com.clutch.fleet.domain.meter.Readings;
import com.clutch.fleet.domain.vehicle.LicensePlate;
import com.clutch.fleet.domain.vehicle.Vehicle;
import com.clutch.fleet.domain.vehicle.Vehicles;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of the vehicles and fills of a file before it is taken in, read in a few statements. */
record FuelImportKnowledge(
        Map<LicensePlate, UUID> plates,
        Map<UUID, Tank> tanks,
        Map<FuelEntry.Key, FuelEntry> fills,
        Map<UUID, Meter> meters) {

    private static final int LINES_PER_QUERY = 2_000;

    static FuelImportKnowledge of(
            List<FuelLine> lines, Vehicles vehicles, FuelEntries entries, Readings readings, Instant now) {
        var knowledge = new FuelImportKnowledge(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        var shown = new HashMap<UUID, Map<Instant, BigDecimal>>();
        for (var start = 0; start < lines.size(); start += LINES_PER_QUERY) {
            var part = lines.subList(start, Math.min(start + LINES_PER_QUERY, lines.size()));
            knowledge.readVehicles(part, vehicles, entries);
            var told = part.stream()
                    .map(line -> knowledge.entry(line, now))
                    .filter(Objects::nonNull)
                    .toList();
            entries.sameAs(told).forEach(fill -> knowledge.fills.put(fill.key(), fill));
            var moments = told.stream()
                    .map(fill -> new Readings.Moment(fill.vehicleId(), MeterKind.ODOMETER, fill.filledAt()))
                    .collect(Collectors.toSet());
            for (MeterReading reading : readings.around(moments)) {
                shown.computeIfAbsent(reading.vehicleId(), _ -> new HashMap<>()).put(reading.readAt(), reading.value());
            }
        }
        shown.forEach((vehicle, values) -> knowledge.meters.put(vehicle, new Meter(MeterKind.ODOMETER, values)));
        return knowledge;
    }

    /** The vehicle of a line, null when there is none such. */
    @Nullable
    UUID vehicle(FuelLine line) {
        return line.vehicleId() != null ? line.vehicleId() : plates.get(line.plate());
    }

    /** The meter of a vehicle. */
    Meter meter(UUID vehicleId) {
        return meters.computeIfAbsent(vehicleId, _ -> new Meter(MeterKind.ODOMETER, Map.of()));
    }

    private void readVehicles(List<FuelLine> part, Vehicles vehicles, FuelEntries entries) {
        var wanted = part.stream().map(FuelLine::plate).filter(Objects::nonNull).collect(Collectors.toSet());
        for (Vehicle vehicle : vehicles.having(List.of(), wanted)) {
            plates.put(vehicle.details().licensePlate(), vehicle.id());
        }
        var ids = new HashSet<UUID>();
        part.stream().map(this::vehicle).filter(Objects::nonNull).forEach(ids::add);
        ids.removeAll(tanks.keySet());
        for (var tank : entries.tanks(new ArrayList<>(ids))) {
            tanks.put(tank.vehicleId(), tank);
        }
    }

    private @Nullable FuelEntry entry(FuelLine line, Instant now) {
        var vehicle = vehicle(line);
        var tank = vehicle == null ? null : tanks.get(vehicle);
        try {
            return tank == null ? null : FuelEntry.of(line.fields(), tank, now);
        } catch (DomainException _) {
            return null;
        }
    }
}
