package com.clutch.assets.adapter.in.web.upkeep;

import com.clutch.assets.application.upkeep.CostQueries;
import com.clutch.assets.application.upkeep.CostRecording;
import com.clutch.assets.application.upkeep.CostView;
import com.clutch.assets.domain.upkeep.CostFields;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** What was paid to run assets, row by row. */
@RestController
@RequestMapping("/api/v1/asset-costs")
class OperatingCostController {

    private final CostQueries queries;
    private final CostRecording recording;

    OperatingCostController(CostQueries queries, CostRecording recording) {
        this.queries = queries;
        this.recording = recording;
    }

    @GetMapping
    @RequiresPermission("view_assets")
    Listing<CostView> list(CostQueries.Filter filter, PageRequest page) {
        return Listing.of(page, CostView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_assets")
    CostView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("cost", id));
    }

    @PostMapping
    @RequiresPermission("manage_assets")
    Answer<CostView> add(@RequestBody CostFields request, Actor actor) {
        var cost = recording.add(request, actor);
        return Answer.created("/api/v1/asset-costs/" + cost.id(), cost);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_assets")
    CostView change(@PathVariable UUID id, ExpectedVersion expected, @RequestBody CostFields request, Actor actor) {
        return recording.revise(id, expected, request, actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_assets")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        recording.remove(id, expected, actor);
        return new Removed(id);
    }
}
