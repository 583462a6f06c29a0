package com.clutch.fleet.application.fuel;

import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.events.fleet.FuelEntryState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.platform.events.EventPublisher;
import org.springframework.stereotype.Component;

/** How fills are told of. */
@Component
class FuelEntryKind extends LedgerKind<FuelEntry, FuelEntryState> {

    FuelEntryKind(FuelEntries entries, EventPublisher publisher) {
        super("fuel entry", entries, publisher, FuelEntryChanged.TOPIC, FuelEntryChanged::new);
    }

    @Override
    protected FuelEntryState state(FuelEntry entry) {
        return new FuelEntryState(
                entry.id(),
                entry.vehicleId(),
                entry.driverId(),
                entry.filledAt(),
                word(entry.fuel()),
                entry.quantity(),
                word(entry.fuel().unit()),
                entry.unitPrice(),
                entry.totalCost(),
                entry.currency(),
                entry.fullFill(),
                entry.odometer(),
                entry.station(),
                entry.note(),
                entry.life().createdAt());
    }
}
