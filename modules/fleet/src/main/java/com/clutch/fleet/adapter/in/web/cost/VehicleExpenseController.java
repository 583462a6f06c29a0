package com.clutch.fleet.adapter.in.web.cost;

import com.clutch.fleet.application.cost.ExpenseRecording;
import com.clutch.fleet.application.cost.VehicleExpenseFilter;
import com.clutch.fleet.application.cost.VehicleExpenseQueries;
import com.clutch.fleet.application.cost.VehicleExpenseView;
import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.ExpenseFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.math.BigDecimal;
import java.time.LocalDate;
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

/** Other expenses for vehicles: tolls, tyres, parking, fines, licences. */
@RestController
@RequestMapping("/api/v1/fleet/vehicle-expenses")
class VehicleExpenseController {

    record VehicleExpenseRequest(
            @Nullable UUID vehicleId,
            @Nullable ExpenseCategory category,
            @Nullable LocalDate spentOn,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String vendor,
            @Nullable String note) {

        ExpenseFields fields() {
            return new ExpenseFields(category, spentOn, amount, currency, vendor, note);
        }
    }

    private final VehicleExpenseQueries queries;
    private final ExpenseRecording expenseRecording;
    private final LedgerChanges changes;

    VehicleExpenseController(VehicleExpenseQueries queries, ExpenseRecording expenseRecording, LedgerChanges changes) {
        this.queries = queries;
        this.expenseRecording = expenseRecording;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<VehicleExpenseView> list(VehicleExpenseFilter filter, PageRequest page) {
        return Listing.of(
                page, VehicleExpenseView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    VehicleExpenseView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("expense", id));
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
    Answer<VehicleExpenseView> add(@RequestBody VehicleExpenseRequest request, Actor actor) {
        var added = expenseRecording.add(request.vehicleId(), request.fields(), actor);
        return Answer.created("/api/v1/fleet/vehicle-expenses/" + added.id(), added);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    VehicleExpenseView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody VehicleExpenseRequest request, Actor actor) {
        return expenseRecording.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        expenseRecording.remove(id, expected, actor);
        return new Removed(id);
    }
}
