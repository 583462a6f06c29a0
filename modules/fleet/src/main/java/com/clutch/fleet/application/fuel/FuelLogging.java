package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.fuel.Tank;
import com.clutch.fleet.domain.ledger.FieldCheck;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what vehicles take in. Each fill is a reading of the odometer too, and tells anew what the vehicle burns. */
@Service
public class FuelLogging {

    private final FuelEntries entries;
    private final FuelEntryKind kind;
    private final FuelEntryQueries queries;
    private final FuelBook book;
    private final LedgerWriting writing;

    FuelLogging(
            FuelEntries entries, FuelEntryKind kind, FuelEntryQueries queries, FuelBook book, LedgerWriting writing) {
        this.entries = entries;
        this.kind = kind;
        this.queries = queries;
        this.book = book;
        this.writing = writing;
    }

    /**
     * Writes down a fill. Exactly as much as the vehicle holds is believed, nothing beyond it.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#VEHICLE_LEFT_FLEET},
     *     {@link FleetError#FUEL_NOT_TAKEN}, {@link FleetError#FUEL_OVER_CAPACITY}, {@link FleetError#FUEL_LOGGED_ALREADY},
     *     {@link FleetError#METER_WENT_BACKWARDS}
     */
    @Transactional
    public FuelEntryView add(@Nullable UUID vehicleId, FuelFields said, Actor actor) {
        var tank = tank(FieldCheck.vehicle(vehicleId));
        var entry = FuelEntry.of(said, tank, writing.now());
        if (!entries.sameAs(List.of(entry)).isEmpty()) {
            throw new DomainException(FleetError.FUEL_LOGGED_ALREADY, "This fill is in the log already.");
        }
        book.add(List.of(entry), actor);
        book.measure(List.of(entry.vehicleId()), actor);
        return stored(entry.id());
    }

    /**
     * Corrects a fill; the reading of the odometer that it brought is corrected with it.
     *
     * @throws DomainException as {@link #add}; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public FuelEntryView revise(UUID id, ExpectedVersion expected, FuelFields said, Actor actor) {
        // The vehicle is locked before its fills, as everybody does it.
        var tank = tank(stored(id).vehicleId());
        var before = entries.findForUpdate(id).orElseThrow(() -> DomainException.notFound("fuel entry", id));
        var after = writing.revise(
                kind, id, expected, FuelEntryView::of, known -> known.with(said, tank, writing.now()), actor);
        book.moved(before, after, actor);
        book.measure(List.of(tank.vehicleId()), actor);
        return stored(id);
    }

    /**
     * Removes a fill, which was a mistake; its history stays, and so does the reading of the odometer.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var tank = tank(stored(id).vehicleId());
        writing.remove(kind, id, expected, FuelEntryView::of, actor);
        if (tank.inFleet()) {
            book.measure(List.of(tank.vehicleId()), actor);
        }
    }

    private Tank tank(UUID vehicleId) {
        return entries.tanksForUpdate(List.of(vehicleId)).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.fields(Map.of("vehicleId", "There is no such vehicle.")));
    }

    private FuelEntryView stored(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("fuel entry", id));
    }
}
