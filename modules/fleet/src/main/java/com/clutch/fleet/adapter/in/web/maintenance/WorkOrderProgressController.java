package com.clutch.fleet.adapter.in.web.maintenance;

import com.clutch.fleet.adapter.in.web.maintenance.WorkOrderBodies.BulkCancelBody;
import com.clutch.fleet.adapter.in.web.maintenance.WorkOrderBodies.BulkRescheduleBody;
import com.clutch.fleet.adapter.in.web.maintenance.WorkOrderBodies.CancelBody;
import com.clutch.fleet.adapter.in.web.maintenance.WorkOrderBodies.CompleteBody;
import com.clutch.fleet.adapter.in.web.maintenance.WorkOrderBodies.StartBody;
import com.clutch.fleet.application.maintenance.WorkOrderBulk;
import com.clutch.fleet.application.maintenance.WorkOrderBulk.Result;
import com.clutch.fleet.application.maintenance.WorkOrderProgress;
import com.clutch.fleet.application.maintenance.WorkOrderView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens to work orders. With {@code vehicleToMaintenance} the vehicle is in status maintenance while work is done. */
@RestController
@RequestMapping("/api/v1/fleet/work-orders")
@RequiresPermission("manage_fleet")
class WorkOrderProgressController {

    private static final int MOST_DAYS = 3650;

    private final WorkOrderProgress progress;
    private final WorkOrderBulk bulk;

    WorkOrderProgressController(WorkOrderProgress progress, WorkOrderBulk bulk) {
        this.progress = progress;
        this.bulk = bulk;
    }

    @PostMapping("/{id}/start")
    WorkOrderView start(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody StartBody body, Actor actor) {
        return progress.start(id, expected, Boolean.TRUE.equals(body.vehicleToMaintenance()), actor);
    }

    @PostMapping("/{id}/complete")
    WorkOrderView complete(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody CompleteBody body, Actor actor) {
        return progress.complete(id, expected, body.ending(), actor);
    }

    @PostMapping("/{id}/cancel")
    WorkOrderView cancel(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody CancelBody body, Actor actor) {
        return progress.cancel(id, expected, body.reason(), actor);
    }

    @PostMapping("/bulk-reschedule")
    List<Result> rescheduleAll(@Valid @RequestBody BulkRescheduleBody body, Actor actor) {
        var day = body.scheduledDate();
        var shift = body.shiftDays();
        if ((day == null) == (shift == null) || shift != null && Math.abs(shift) > MOST_DAYS) {
            throw DomainException.fields(Map.of(
                    "scheduledDate",
                    "Say either the day, or in shiftDays by how many days (up to %d).".formatted(MOST_DAYS)));
        }
        return day == null ? bulk.rescheduleBy(body.ids(), shift, actor) : bulk.rescheduleTo(body.ids(), day, actor);
    }

    @PostMapping("/bulk-cancel")
    List<Result> cancelAll(@Valid @RequestBody BulkCancelBody body, Actor actor) {
        return bulk.cancel(body.ids(), body.reason(), actor);
    }
}
