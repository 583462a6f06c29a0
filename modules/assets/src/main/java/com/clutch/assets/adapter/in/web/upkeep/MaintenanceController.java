package com.clutch.assets.adapter.in.web.upkeep;

import com.clutch.assets.application.upkeep.MaintenanceFilter;
import com.clutch.assets.application.upkeep.MaintenanceQueries;
import com.clutch.assets.application.upkeep.MaintenanceView;
import com.clutch.assets.application.upkeep.MaintenanceWork;
import com.clutch.assets.domain.upkeep.MaintenanceFields;
import com.clutch.assets.domain.upkeep.MaintenanceStatus;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.assets.domain.upkeep.Priority;
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
import java.util.List;
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

/** Work on assets. The page of assets reads it under a path of the fleet, so both are served. */
@RestController
class MaintenanceController {

    private static final String OWN = "/api/v1/maintenance-records";
    private static final String NESTED = "/api/v1/assets/maintenance-records";
    private static final String NESTED_SHORT = "/api/v1/assets/asset-maintenance";
    private static final String OF_FLEET = "/api/v1/fleet/maintenance";

    /** When it happened is the day of completion once it is completed, and the day planned before; clients say date for both. */
    record MaintenanceRequest(
            @Nullable UUID assetId,
            @Nullable UUID vendorId,
            @Nullable MaintenanceType type,
            @Nullable Priority priority,
            @Nullable String description,
            @Nullable String technician,
            @Nullable MaintenanceStatus status,
            @Nullable LocalDate date,
            @Nullable LocalDate scheduledDate,
            @Nullable LocalDate completedDate,
            @Nullable LocalDate nextDueDate,
            @Nullable BigDecimal estimatedCost,
            @Nullable BigDecimal cost,
            @Nullable String notes,
            @Nullable List<String> attachments) {

        MaintenanceFields fields() {
            var completed = status == MaintenanceStatus.COMPLETED;
            return new MaintenanceFields(
                    vendorId,
                    type,
                    priority,
                    description,
                    technician,
                    status,
                    scheduledDate == null && !completed ? date : scheduledDate,
                    completedDate == null && completed ? date : completedDate,
                    nextDueDate,
                    estimatedCost,
                    cost,
                    notes,
                    attachments);
        }
    }

    private final MaintenanceQueries queries;
    private final MaintenanceWork work;

    MaintenanceController(MaintenanceQueries queries, MaintenanceWork work) {
        this.queries = queries;
        this.work = work;
    }

    @GetMapping({OWN, NESTED, NESTED_SHORT, OF_FLEET})
    @RequiresPermission("view_assets")
    Listing<MaintenanceView> list(MaintenanceFilter filter, PageRequest page) {
        return Listing.of(page, MaintenanceView.class, filter, queries);
    }

    @GetMapping({OWN + "/{id}", NESTED + "/{id}"})
    @RequiresPermission("view_assets")
    MaintenanceView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("maintenance record", id));
    }

    @PostMapping({OWN, NESTED, "/api/v1/assets/maintenance"})
    @RequiresPermission("manage_assets")
    Answer<MaintenanceView> plan(@RequestBody MaintenanceRequest request, Actor actor) {
        var record = work.plan(request.assetId(), request.fields(), actor);
        return Answer.created(OWN + "/" + record.id(), record);
    }

    @RequestMapping(
            path = {OWN + "/{id}", NESTED + "/{id}", OF_FLEET + "/{id}"},
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_assets")
    MaintenanceView change(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody MaintenanceRequest request, Actor actor) {
        return work.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping({OWN + "/{id}", NESTED + "/{id}"})
    @RequiresPermission("manage_assets")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        work.remove(id, expected, actor);
        return new Removed(id);
    }
}
