package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.adapter.in.web.maintenance.WorkOrderBodies.WorkOrderBody;
import com.clutch.fleet.application.maintenance.WorkOrderFilter;
import com.clutch.fleet.application.maintenance.WorkOrderProgress;
import com.clutch.fleet.application.maintenance.WorkOrderQueries;
import com.clutch.fleet.application.maintenance.WorkOrderScheduling;
import com.clutch.fleet.application.maintenance.WorkOrderView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Work orders: read, list, schedule, change. Older clients know them as tasks of maintenance, and schedule them under the bare word
 * too; what they read there is the maintenance of assets.
 */
@RestController
class WorkOrderController {

    private static final String OWN = "/api/v1/fleet/work-orders";
    private static final String TASKS = "/api/v1/fleet/maintenance/tasks";

    private final WorkOrderQueries queries;
    private final WorkOrderScheduling scheduling;
    private final WorkOrderProgress progress;

    WorkOrderController(WorkOrderQueries queries, WorkOrderScheduling scheduling, WorkOrderProgress progress) {
        this.queries = queries;
        this.scheduling = scheduling;
        this.progress = progress;
    }

    @GetMapping({OWN, TASKS})
    @RequiresPermission("view_fleet")
    Listing<WorkOrderView> list(WorkOrderFilter filter, PageRequest page) {
        return Listing.of(page, WorkOrderView.class, filter, queries);
    }

    @GetMapping({OWN + "/{id}", TASKS + "/{id}"})
    @RequiresPermission("view_fleet")
    WorkOrderView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("work order", id));
    }

    @PostMapping({OWN, TASKS, "/api/v1/fleet/maintenance"})
    @RequiresPermission("manage_fleet")
    Answer<WorkOrderView> schedule(@Valid @RequestBody WorkOrderBody body, Actor actor) {
        if (body.vehicleId() == null) {
            throw DomainException.fields(Map.of("vehicleId", "This field is required."));
        }
        var workOrder = scheduling.schedule(body.vehicleId(), body.planId(), body.task(), body.bill(), actor);
        return Answer.created(OWN + "/" + workOrder.id(), workOrder);
    }

    @RequestMapping(
            path = {OWN + "/{id}", TASKS + "/{id}"},
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_fleet")
    WorkOrderView change(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody WorkOrderBody body, Actor actor) {
        return scheduling.revise(id, expected, body.task(), body.bill(), actor);
    }

    @DeleteMapping({OWN + "/{id}", TASKS + "/{id}"})
    @RequiresPermission("manage_fleet")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(progress.cancel(id, expected, null, actor).id());
    }
}
