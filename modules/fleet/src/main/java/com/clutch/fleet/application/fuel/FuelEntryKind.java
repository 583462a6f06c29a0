package com.clutch.fleet.application.fuel;

import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.events.fleet.FuelEntryState;
import com.clutch.fleet.application.ledger.LedgerKind;
import com.clutch.fleet.domain.fuel.FuelEntries;
import com.clutch.fleet.domain.fuel.FuelEntry;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How fills are told of. */
@Component
class FuelEntryKind extends LedgerKind<FuelEntry, FuelEntryState> {

    FuelEntryKind(FuelEntries entries) {
        super("fuel entry", FuelEntryChanged.TOPIC, entries, FuelEntryChanged::new);
    }

    @Override
    protected FuelEntryState state(FuelEntry entry) {
        return new FuelEntryState(
                entry.id(),
                entry.vehicleId(),
                entry.driverId(),
                entry.filledAt(),
                entry.fuel().name().toLowerCase(Locale.ROOT),
                entry.quantity(),
                entry.fuel().unit().name().toLowerCase(Locale.ROOT),
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
