package com.clutch.fleet.adapter.in.web.diagnostics;

import com.clutch.fleet.application.diagnostics.DiagnosticsQueries;
import com.clutch.fleet.application.diagnostics.TroubleCodeFilter;
import com.clutch.fleet.application.diagnostics.TroubleCodeRepair;
import com.clutch.fleet.application.diagnostics.TroubleCodeView;
import com.clutch.fleet.application.diagnostics.VehicleHealth;
import com.clutch.fleet.domain.diagnostics.CodeStatus;
import com.clutch.fleet.domain.diagnostics.CodeSystem;
import com.clutch.fleet.domain.diagnostics.Severity;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Trouble codes and the health they leave, under the two paths that clients know. */
@RestController
@RequestMapping({"/api/v1/fleet/obd2", "/api/v1/operations/obd2"})
class TroubleCodeController {

    /** What clients call a severity, and {@code all}, which is no condition. */
    enum SeverityWord {
        ALL,
        LOW,
        MEDIUM,
        HIGH,
        CRITICAL;

        static @Nullable Severity meaning(@Nullable SeverityWord word) {
            return word == null || word == ALL ? null : Severity.valueOf(word.name());
        }
    }

    /** What clients call a status, and {@code all}, which is no condition. */
    enum StatusWord {
        ALL,
        ACTIVE,
        PENDING,
        RESOLVED;

        static @Nullable CodeStatus meaning(@Nullable StatusWord word) {
            return word == null || word == ALL ? null : CodeStatus.valueOf(word.name());
        }
    }

    record Filter(
            @Nullable SeverityWord severity,
            @Nullable StatusWord status,
            @Nullable CodeSystem system,
            @Nullable UUID vehicleId,
            @Nullable Instant from,
            @Nullable Instant to) {

        TroubleCodeFilter meaning() {
            return new TroubleCodeFilter(
                    SeverityWord.meaning(severity), StatusWord.meaning(status), system, vehicleId, from, to);
        }
    }

    record ResolveBody(@Size(max = 1000) @Nullable String note) {}

    private final DiagnosticsQueries queries;
    private final TroubleCodeRepair repair;

    TroubleCodeController(DiagnosticsQueries queries, TroubleCodeRepair repair) {
        this.queries = queries;
        this.repair = repair;
    }

    @GetMapping
    @RequiresPermission("view_fleet")
    Listing<TroubleCodeView> list(Filter filter, PageRequest page) {
        var meaning = filter.meaning();
        return Listing.of(page, TroubleCodeView.class, meaning, queries);
    }

    @GetMapping("/vehicle-health")
    @RequiresPermission("view_fleet")
    Listing<VehicleHealth> health(@RequestParam(required = false) @Nullable UUID vehicleId, PageRequest page) {
        return Listing.of(
                page,
                VehicleHealth.class,
                () -> queries.health(vehicleId, page),
                sink -> queries.forEachHealth(vehicleId, page, sink));
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_fleet")
    TroubleCodeView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("trouble code", id));
    }

    @PostMapping("/{id}/resolve")
    @RequiresPermission("manage_fleet")
    TroubleCodeView resolve(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ResolveBody body, Actor actor) {
        return repair.resolve(id, expected, body.note(), actor);
    }
}
