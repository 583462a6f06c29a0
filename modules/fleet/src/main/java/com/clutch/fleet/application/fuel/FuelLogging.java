package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.fuel.Tank;
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
public class FuelLogging extends LedgerKeeping<FuelEntry, FuelEntryView, FuelFields> {

    private final FuelEntries entries;
    private final FuelEntryQueries queries;
    private final FuelBook book;
    private final LedgerWriting writing;

    FuelLogging(
            FuelEntries entries, FuelEntryKind kind, FuelEntryQueries queries, FuelBook book, LedgerWriting writing) {
        super(kind, writing);
        this.entries = entries;
        this.queries = queries;
        this.book = book;
        this.writing = writing;
    }

    @Override
    protected FuelEntry entry(UUID vehicleId, FuelFields said) {
        return FuelEntry.of(said, tank(vehicleId), writing.now());
    }

    @Override
    protected FuelEntry entry(FuelEntry known, FuelFields said) {
        return known.with(said, tank(known.vehicleId()), writing.now());
    }

    @Override
    protected FuelEntryView view(FuelEntry entry) {
        return FuelEntryView.of(entry);
    }

    /**
     * Writes down a fill. Exactly as much as the vehicle holds is believed, nothing beyond it.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#VEHICLE_LEFT_FLEET},
     *     {@link FleetError#FUEL_NOT_TAKEN}, {@link FleetError#FUEL_OVER_CAPACITY}, {@link FleetError#FUEL_LOGGED_ALREADY},
     *     {@link FleetError#METER_WENT_BACKWARDS}
     */
    @Override
    @Transactional
    public FuelEntryView add(@Nullable UUID vehicleId, FuelFields said, Actor actor) {
        var entry = entry(vehicle(vehicleId), said);
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
    @Override
    @Transactional
    public FuelEntryView revise(UUID id, ExpectedVersion expected, FuelFields said, Actor actor) {
        // The vehicle is locked before its fills, as everybody does it.
        var vehicleId = tank(stored(id).vehicleId()).vehicleId();
        var before = locked(id);
        super.revise(id, expected, said, actor);
        book.moved(before, locked(id), actor);
        book.measure(List.of(vehicleId), actor);
        return stored(id);
    }

    /**
     * Removes a fill, which was a mistake; its history stays, and so does the reading of the odometer.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Override
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var tank = tank(stored(id).vehicleId());
        super.remove(id, expected, actor);
        if (tank.inFleet()) {
            book.measure(List.of(tank.vehicleId()), actor);
        }
    }

    private Tank tank(UUID vehicleId) {
        return entries.tanksForUpdate(List.of(vehicleId)).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.fields(Map.of("vehicleId", "There is no such vehicle.")));
    }

    private FuelEntry locked(UUID id) {
        return entries.findForUpdate(id).orElseThrow(() -> DomainException.notFound(noun(), id));
    }

    private FuelEntryView stored(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound(noun(), id));
    }
}
