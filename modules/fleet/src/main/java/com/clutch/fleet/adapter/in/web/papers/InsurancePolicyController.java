package com.clutch.fleet.adapter.in.web.papers;

import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.fleet.application.papers.InsurancePolicyFilter;
import com.clutch.fleet.application.papers.InsurancePolicyQueries;
import com.clutch.fleet.application.papers.InsurancePolicyView;
import com.clutch.fleet.application.papers.InsuranceRecording;
import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.InsuranceFields;
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

/** Insurance policies of vehicles. */
@RestController
@RequestMapping("/api/v1/fleet/insurance-policies")
class InsurancePolicyController {

    record InsurancePolicyRequest(
            @Nullable UUID vehicleId,
            @Nullable String insurer,
            @Nullable String policyNumber,
            @Nullable Coverage coverage,
            @Nullable BigDecimal premium,
            @Nullable String currency,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String note) {

        InsuranceFields fields() {
            return new InsuranceFields(insurer, policyNumber, coverage, premium, currency, startsOn, endsOn, note);
        }
    }

    private final InsurancePolicyQueries queries;
    private final InsuranceRecording insuranceRecording;
    private final LedgerChanges changes;

    InsurancePolicyController(InsurancePolicyQueries queries, InsuranceRecording insuranceRecording, LedgerChanges changes) {
        this.queries = queries;
        this.insuranceRecording = insuranceRecording;
        this.changes = changes;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<InsurancePolicyView> list(InsurancePolicyFilter filter, PageRequest page) {
        return Listing.of(
                page, InsurancePolicyView.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    InsurancePolicyView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("insurance policy", id));
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
    Answer<InsurancePolicyView> add(@RequestBody InsurancePolicyRequest request, Actor actor) {
        var added = insuranceRecording.add(request.vehicleId(), request.fields(), actor);
        return Answer.created("/api/v1/fleet/insurance-policies/" + added.id(), added);
    }

    @RequestMapping(path = "/{id}", method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    InsurancePolicyView revise(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody InsurancePolicyRequest request, Actor actor) {
        return insuranceRecording.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        insuranceRecording.remove(id, expected, actor);
        return new Removed(id);
    }
}
