package com.clutch.fleet.application.fuel;

import com.clutch.fleet.application.fuel.FuelImportPlan.Edit;
import com.clutch.fleet.domain.fuel.FuelEntry;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.imports.Decision;
import com.clutch.platform.imports.ImportPlan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides line by line what a file of fills would do. */
class FuelImportPlan implements ImportPlan<FuelLine, Edit> {

    /**
     * What is to be stored.
     *
     * @param before null when the fill is new
     */
    record Edit(@Nullable FuelEntry before, FuelEntry after) {}

    private final FuelImportKnowledge known;
    private final FuelBook book;
    private final Instant now;
    private final Actor actor;

    FuelImportPlan(FuelImportKnowledge known, FuelBook book, Instant now, Actor actor) {
        this.known = known;
        this.book = book;
        this.now = now;
        this.actor = actor;
    }

    @Override
    public String keyColumn() {
        return "licensePlate";
    }

    @Override
    public @Nullable String key(FuelLine said) {
        return said.licensePlate() != null || said.vehicleId() == null
                ? said.licensePlate()
                : said.vehicleId().toString();
    }

    @Override
    public Decision<Edit> decide(FuelLine said) {
        UUID vehicle = known.vehicle(said);
        var tank = vehicle == null ? null : known.tanks().get(vehicle);
        if (tank == null) {
            throw DomainException.fields(Map.of(keyColumn(), "There is no such vehicle."));
        }
        var fill = FuelEntry.of(said.fields(), tank, now);
        var before = known.fills().get(fill.key());
        if (before == null) {
            FuelBook.odometer(() -> known.meter(tank.vehicleId()).take(fill.odometer(), fill.filledAt()));
            return Decision.created(fill.id(), new Edit(null, fill));
        }
        var after = before.with(said.fields(), tank, now);
        return after.equals(before)
                ? Decision.unchanged(before.id())
                : Decision.updated(before.id(), new Edit(before, after));
    }

    @Override
    public void remember(Edit edit) {
        known.fills().put(edit.after().key(), edit.after());
    }

    @Override
    public void write(List<Edit> edits) {
        book.write(edits, actor);
    }
}
