package com.clutch.fleet.adapter.in.web.fuel;

import com.clutch.fleet.application.fuel.FuelEntryFilter;
import com.clutch.fleet.application.fuel.FuelEntryQueries;
import com.clutch.fleet.application.fuel.FuelEntryView;
import com.clutch.fleet.application.fuel.FuelLogging;
import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.fuel.Fuel;
import com.clutch.fleet.domain.fuel.FuelFields;
import com.clutch.fleet.domain.fuel.FuelUnit;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The fuel log. */
@RestController
@RequestMapping("/api/v1/fleet/fuel-entries")
class FuelEntryController {

    record FuelEntryRequest(
            @Nullable UUID vehicleId,
            @Nullable UUID driverId,
            @Nullable Instant filledAt,
            @Nullable Fuel fuelType,
            @Nullable BigDecimal quantity,
            @Nullable FuelUnit unit,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal totalCost,
            @Nullable String currency,
            @Nullable Boolean fullFill,
            @Nullable BigDecimal odometer,
            @Nullable String station,
            @Nullable String note) {

        FuelFields fields() {
            return new FuelFields(driverId, filledAt, fuelType, quantity, unit, unitPrice, totalCost, currency, fullFill, odometer, station, note);
        }
    }

    private final FuelEntryQueries queries;
    private final FuelLogging fuelLogging;
    private final LedgerChanges changes;

    FuelEntryController(FuelEntryQueries queries, FuelLogging fuelLogging, LedgerChanges changes) {
        this.queries = queries;
        this.fuelLogging = fuelLogging;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<FuelEntryView> list(FuelEntryFilter filter, PageRequest page) {
        return Listing.of(
                page, FuelEntryView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    FuelEntryView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("fuel entry", id));
    }

    /** What was changed in it, and when it was removed. */
    @GetMapping("/{id}/history")
    @RequiresPermission("view_fleet")
    Listing<LedgerChange> history(@PathVariable UUID id, PageRequest page) {
        return Listing.of(
                page, LedgerChange.class, () -> changes.list(id, page), sink -> changes.forEach(id, page, sink));
    }

    @PostMapping
    @RequiresPermission("manage_fleet")
    Answer<FuelEntryView> add(@RequestBody FuelEntryRequest request, Actor actor) {
        var added = fuelLogging.add(request.vehicleId(), request.fields(), actor);
        return Answer.created("/api/v1/fleet/fuel-entries/" + added.id(), added);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    FuelEntryView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody FuelEntryRequest request, Actor actor) {
        return fuelLogging.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        fuelLogging.remove(id, expected, actor);
        return new Removed(id);
    }
}
