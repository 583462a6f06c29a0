package com.clutch.assets.adapter.in.web.asset;

import com.clutch.assets.application.asset.Assigning;
import com.clutch.assets.application.asset.AssignmentFilter;
import com.clutch.assets.application.asset.AssignmentQueries;
import com.clutch.assets.application.asset.AssignmentView;
import com.clutch.assets.application.asset.AssignmentView.Status;
import com.clutch.assets.application.asset.Recipient;
import com.clutch.assets.domain.asset.Assignment.Terms;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
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
import org.springframework.web.bind.annotation.RestController;

/** Who has and had assets, under the two paths that clients use. */
@RestController
@RequestMapping({"/api/v1/asset-assignments", "/api/v1/assets/assignments", "/api/v1/assets/asset-assignments"})
class AssignmentController {

    /** An account is named as userId or inside assignedTo; a person without an account inside assignedTo only. */
    record AssignRequest(
            @NotNull UUID assetId,
            @Nullable UUID userId,
            @Nullable Recipient assignedTo,
            @Nullable Instant assignedDate,
            @Nullable LocalDate dueDate,
            @Nullable LocalDate returnDate,
            @Nullable String purpose,
            @Nullable String notes) {

        Recipient recipient() {
            var nobody = new Recipient(null, null, null, null);
            return userId != null ? new Recipient(userId, null, null, null) : assignedTo == null ? nobody : assignedTo;
        }

        Terms terms() {
            return new Terms(assignedDate, dueDate == null ? returnDate : dueDate, purpose, notes);
        }
    }

    /** A moment of return, or the status returned, ends the assignment. */
    record ChangeRequest(
            @Nullable Status status,
            @Nullable Instant returnDate,
            @Nullable LocalDate dueDate,
            @Nullable String purpose,
            @Nullable String notes) {}

    record ReturnRequest(@Nullable String notes) {}

    record Filter(
            @Nullable UUID assetId,
            @Nullable UUID userId,
            @Nullable Status status,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final AssignmentQueries queries;
    private final Assigning assigning;
    private final Clock clock;

    AssignmentController(AssignmentQueries queries, Assigning assigning, Clock clock) {
        this.queries = queries;
        this.assigning = assigning;
        this.clock = clock;
    }

    @GetMapping
    @RequiresPermission("view_assets")
    Listing<AssignmentView> list(Filter filter, PageRequest page) {
        var meaning =
                new AssignmentFilter(filter.assetId(), filter.userId(), filter.status(), filter.from(), filter.to());
        return Listing.of(page, AssignmentView.class, meaning, queries);
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_assets")
    AssignmentView read(@PathVariable UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("assignment", id));
    }

    @PostMapping
    @RequiresPermission("manage_assets")
    Answer<AssignmentView> give(@Valid @RequestBody AssignRequest request, Actor actor) {
        var assignment = assigning.give(request.assetId(), request.recipient(), request.terms(), actor);
        return Answer.created("/api/v1/asset-assignments/" + assignment.id(), assignment);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("manage_assets")
    AssignmentView change(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody ChangeRequest request, Actor actor) {
        var returned = request.returnDate() == null && request.status() == Status.RETURNED
                ? clock.instant()
                : request.returnDate();
        var terms = new Terms(null, request.dueDate(), request.purpose(), request.notes());
        return assigning.change(id, expected, terms, returned, actor);
    }

    @PostMapping("/{id}/return")
    @RequiresPermission("manage_assets")
    AssignmentView giveBack(
            @PathVariable UUID id, ExpectedVersion expected, @RequestBody ReturnRequest request, Actor actor) {
        return assigning.giveBack(id, expected, request.notes(), actor);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("manage_assets")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        assigning.remove(id, expected, actor);
        return new Removed(id);
    }
}
