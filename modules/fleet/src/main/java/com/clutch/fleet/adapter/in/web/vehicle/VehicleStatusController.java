package com.clutch.fleet.adapter.in.web.vehicle;

import com.clutch.fleet.application.vehicle.VehicleStatusControl;
import com.clutch.fleet.application.vehicle.VehicleStatusControl.Result;
import com.clutch.fleet.application.vehicle.VehicleView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The status of vehicles: many at a time, and the last one. */
@RestController
@RequestMapping("/api/v1/fleet/vehicles")
@RequiresPermission("manage_fleet")
class VehicleStatusController {

    record BulkStatusBody(
            @NotEmpty @Size(max = 1000) List<@NotNull UUID> ids,
            @NotNull StatusWord status,
            @Size(max = 500) @Nullable String reason) {}

    record DecommissionBody(@Size(max = 500) @Nullable String reason) {}

    private final VehicleStatusControl control;

    VehicleStatusController(VehicleStatusControl control) {
        this.control = control;
    }

    @PostMapping("/bulk-status")
    List<Result> moveAll(@Valid @RequestBody BulkStatusBody request, Actor actor) {
        return control.moveAll(request.ids(), request.status().meaning(), request.reason(), actor);
    }

    @PostMapping("/{id}/decommission")
    VehicleView decommission(
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody DecommissionBody request,
            Actor actor) {
        return control.decommission(id, expected, request.reason(), actor);
    }

    @DeleteMapping("/{id}")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(control.decommission(id, expected, null, actor).id());
    }
}
