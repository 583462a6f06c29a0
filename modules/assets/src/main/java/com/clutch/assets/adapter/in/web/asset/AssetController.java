package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.AssetFilter;
import com.clutch.assets.application.asset.AssetOverview;
import com.clutch.assets.application.asset.AssetQueries;
import com.clutch.assets.application.asset.AssetRegistration;
import com.clutch.assets.application.asset.AssetValuation;
import com.clutch.assets.application.asset.AssetValuation.Valuation;
import com.clutch.assets.application.asset.AssetView;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Assets: read, list, register, change, remove. */
@RestController
@RequestMapping("/api/v1/assets")
class AssetController {

    /** The admin panel filters by the place of an asset under the name location, and by account under assignedTo. */
    record Filter(
            @Nullable StatusWord status,
            @Nullable AssetType type,
            @Nullable String category,
            @Nullable String building,
            @Nullable String location,
            @Nullable UUID assignedTo,
            @Nullable String department,
            @Nullable String tag,
            @Nullable LocalDate purchasedFrom,
            @Nullable LocalDate purchasedTo,
            @Nullable LocalDate serviceUntil,
            @Nullable LocalDate warrantyUntil) {

        AssetFilter meaning() {
            return new AssetFilter(
                    status == null ? null : status.condition(),
                    status == null ? null : status.held(),
                    type,
                    category,
                    building == null ? location : building,
                    assignedTo,
                    department,
                    tag,
                    purchasedFrom,
                    purchasedTo,
                    serviceUntil,
                    warrantyUntil);
        }
    }

    private final AssetQueries queries;
    private final AssetRegistration registration;
    private final AssetValuation valuation;

    AssetController(AssetQueries queries, AssetRegistration registration, AssetValuation valuation) {
        this.queries = queries;
        this.registration = registration;
        this.valuation = valuation;
    }

    @GetMapping
    @RequiresPermission("view_assets")
    Listing<AssetView> list(Filter filter, PageRequest page) {
        var meaning = filter.meaning();
        return Listing.of(page, AssetView.class, meaning, queries);
    }

    @GetMapping("/analytics/overview")
    @RequiresPermission("view_assets")
    AssetOverview overview(@RequestParam(defaultValue = "EGP") String currency) {
        return queries.overview(currency);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_assets")
    AssetView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("asset", id));
    }

    @GetMapping("/{id}/depreciation")
    @RequiresPermission("view_assets")
    Valuation depreciation(@PathVariable UUID id, @RequestParam(required = false) @Nullable LocalDate at) {
        return valuation.of(id, at);
    }

    @PostMapping
    @RequiresPermission("manage_assets")
    Answer<AssetView> register(@RequestBody AssetRequest request, Actor actor) {
        var asset = registration.register(request.fields(), request.recipient(), actor);
        return Answer.created("/api/v1/assets/" + asset.id(), asset);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_assets")
    AssetView change(@PathVariable UUID id, ExpectedVersion expected, @RequestBody AssetRequest request, Actor actor) {
        return registration.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_assets")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        registration.remove(id, expected, actor);
        return new Removed(id);
    }
}
