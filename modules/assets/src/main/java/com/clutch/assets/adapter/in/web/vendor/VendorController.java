package com.clutch.assets.adapter.in.web.vendor;

import com.clutch.assets.application.vendor.VendorFilter;
import com.clutch.assets.application.vendor.VendorOverview;
import com.clutch.assets.application.vendor.VendorQueries;
import com.clutch.assets.application.vendor.VendorRegistration;
import com.clutch.assets.application.vendor.VendorView;
import com.clutch.assets.domain.vendor.Review;
import com.clutch.assets.domain.vendor.VendorFields;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Vendors: read, list, register, change, review, remove. */
@RestController
@RequestMapping("/api/v1/vendors")
class VendorController {

    private final VendorQueries queries;
    private final VendorRegistration registration;

    VendorController(VendorQueries queries, VendorRegistration registration) {
        this.queries = queries;
        this.registration = registration;
    }

    @GetMapping
    @RequiresPermission("view_vendors")
    Listing<VendorView> list(VendorFilter filter, PageRequest page) {
        return Listing.of(page, VendorView.class, filter, queries);
    }

    @GetMapping("/analytics/overview")
    @RequiresPermission("view_vendors")
    VendorOverview overview(@RequestParam(defaultValue = "EGP") String currency) {
        return queries.overview(currency);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_vendors")
    VendorView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("vendor", id));
    }

    @PostMapping
    @RequiresPermission("manage_vendors")
    Answer<VendorView> register(@RequestBody VendorFields request, Actor actor) {
        var vendor = registration.register(request, actor);
        return Answer.created("/api/v1/vendors/" + vendor.id(), vendor);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_vendors")
    VendorView change(@PathVariable UUID id, ExpectedVersion expected, @RequestBody VendorFields request, Actor actor) {
        return registration.revise(id, expected, request, actor);
    }

    @PostMapping("/{id}/reviews")
    @RequiresPermission("manage_vendors")
    VendorView review(@PathVariable UUID id, @RequestBody Review.Marks request, Actor actor) {
        return registration.review(id, request, actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_vendors")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        registration.remove(id, expected, actor);
        return new Removed(id);
    }
}
