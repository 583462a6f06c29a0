package com.clutch.assets.adapter.in.web.vendor;

import com.clutch.assets.application.vendor.ContractQueries;
import com.clutch.assets.application.vendor.ContractView;
import com.clutch.assets.application.vendor.Contracting;
import com.clutch.assets.domain.vendor.ContractFields;
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

/** Contracts with vendors, under the two paths that clients use. */
@RestController
@RequestMapping({"/api/v1/vendor-contracts", "/api/v1/vendors/contracts"})
class ContractController {

    private final ContractQueries queries;
    private final Contracting contracting;

    ContractController(ContractQueries queries, Contracting contracting) {
        this.queries = queries;
        this.contracting = contracting;
    }

    @GetMapping
    @RequiresPermission("view_vendors")
    Listing<ContractView> list(ContractQueries.Filter filter, PageRequest page) {
        return Listing.of(page, ContractView.class, filter, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_vendors")
    ContractView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("contract", id));
    }

    @PostMapping
    @RequiresPermission("manage_vendors")
    Answer<ContractView> add(@RequestBody ContractFields request, Actor actor) {
        var contract = contracting.add(request, actor);
        return Answer.created("/api/v1/vendor-contracts/" + contract.id(), contract);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_vendors")
    ContractView change(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody ContractFields request, Actor actor) {
        return contracting.revise(id, expected, request, actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_vendors")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        contracting.remove(id, expected, actor);
        return new Removed(id);
    }
}
