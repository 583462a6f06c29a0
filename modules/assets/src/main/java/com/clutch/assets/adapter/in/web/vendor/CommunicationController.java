package com.clutch.assets.adapter.in.web.vendor;

import com.clutch.assets.application.vendor.CommunicationQueries;
import com.clutch.assets.application.vendor.CommunicationView;
import com.clutch.assets.application.vendor.Correspondence;
import com.clutch.assets.domain.Link;
import com.clutch.assets.domain.vendor.CommunicationFields;
import com.clutch.assets.domain.vendor.CommunicationFields.Participant;
import com.clutch.assets.domain.vendor.CommunicationStatus;
import com.clutch.assets.domain.vendor.CommunicationType;
import com.clutch.assets.domain.vendor.Direction;
import com.clutch.assets.domain.vendor.Urgency;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.time.Instant;
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

/** Communications with vendors, under the two paths that clients use, and what is still to be done about them. */
@RestController
@RequestMapping({"/api/v1/vendor-communications", "/api/v1/vendors/communications"})
class CommunicationController {

    /** Clients of two generations say content and message for the same. */
    record CommunicationRequest(
            @Nullable UUID vendorId,
            @Nullable CommunicationType type,
            @Nullable Direction direction,
            @Nullable String subject,
            @Nullable String content,
            @Nullable String message,
            @Nullable Urgency priority,
            @Nullable CommunicationStatus status,
            @Nullable Instant date,
            @Nullable LocalDate followUpDate,
            @Nullable List<Participant> participants,
            @Nullable List<Link> attachments) {

        CommunicationFields fields() {
            return new CommunicationFields(
                    vendorId,
                    type,
                    direction,
                    subject,
                    content == null ? message : content,
                    priority,
                    status,
                    date,
                    followUpDate,
                    participants,
                    attachments);
        }
    }

    private final CommunicationQueries queries;
    private final Correspondence correspondence;
    private final CompanyTime time;

    CommunicationController(CommunicationQueries queries, Correspondence correspondence, CompanyTime time) {
        this.queries = queries;
        this.correspondence = correspondence;
        this.time = time;
    }

    @GetMapping
    @RequiresPermission("view_vendors")
    Listing<CommunicationView> list(CommunicationQueries.Filter filter, PageRequest page) {
        return Listing.of(page, CommunicationView.class, filter, queries);
    }

    /** Those to come back to today or before, unless another day is said. */
    @GetMapping("/follow-ups")
    @RequiresPermission("view_vendors")
    Listing<CommunicationView> followUps(CommunicationQueries.Filter filter, PageRequest page) {
        var until = filter.followUpUntil() == null ? time.today() : filter.followUpUntil();
        return list(
                new CommunicationQueries.Filter(
                        filter.vendorId(), filter.type(), filter.status(), filter.from(), filter.to(), until),
                page);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_vendors")
    CommunicationView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("communication", id));
    }

    @PostMapping
    @RequiresPermission("manage_vendors")
    Answer<CommunicationView> add(@RequestBody CommunicationRequest request, Actor actor) {
        var communication = correspondence.add(request.fields(), actor);
        return Answer.created("/api/v1/vendor-communications/" + communication.id(), communication);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_vendors")
    CommunicationView change(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody CommunicationRequest request, Actor actor) {
        return correspondence.revise(id, expected, request.fields(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_vendors")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        correspondence.remove(id, expected, actor);
        return new Removed(id);
    }
}
