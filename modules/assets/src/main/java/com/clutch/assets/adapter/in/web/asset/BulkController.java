package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.BulkChange;
import com.clutch.assets.application.asset.BulkChange.Result;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetFields;
import com.clutch.kernel.Actor;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Many assets at a time, up to 1000. */
@RestController
@RequestMapping("/api/v1/assets")
@RequiresPermission("manage_assets")
class BulkController {

    record StatusRequest(
            @NotEmpty @Size(max = 1000) List<@NotNull UUID> ids,
            @NotNull AssetCondition status) {}

    record LocationRequest(@NotEmpty @Size(max = 1000) List<@NotNull UUID> ids, AssetFields.@NotNull Place location) {}

    record RemovalRequest(@NotEmpty @Size(max = 1000) List<@NotNull UUID> ids) {}

    private final BulkChange bulk;

    BulkController(BulkChange bulk) {
        this.bulk = bulk;
    }

    @PostMapping("/bulk-status")
    List<Result> move(@Valid @RequestBody StatusRequest request, Actor actor) {
        return bulk.move(request.ids(), request.status(), actor);
    }

    @PostMapping("/bulk-location")
    List<Result> relocate(@Valid @RequestBody LocationRequest request, Actor actor) {
        return bulk.relocate(request.ids(), request.location(), actor);
    }

    @PostMapping("/bulk-delete")
    List<Result> remove(@Valid @RequestBody RemovalRequest request, Actor actor) {
        return bulk.remove(request.ids(), actor);
    }
}
