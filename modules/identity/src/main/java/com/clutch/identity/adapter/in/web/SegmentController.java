package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SegmentPlanning;
import com.clutch.identity.application.SegmentPlanning.SegmentValues;
import com.clutch.identity.application.SegmentQueries;
import com.clutch.identity.application.SegmentQueries.Segment;
import com.clutch.identity.application.SegmentQueries.SegmentAnalytics;
import com.clutch.identity.application.SegmentQueries.SegmentFilter;
import com.clutch.identity.application.User;
import com.clutch.identity.application.UserFilter;
import com.clutch.identity.application.UserQueries;
import com.clutch.identity.domain.SegmentCriteria;
import com.clutch.identity.domain.UserSegment;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
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

/** Segments of accounts. */
@RestController
@RequestMapping({"/api/v1/users/segments", "/api/v1/admin/users/segments"})
class SegmentController {

    private final SegmentPlanning planning;
    private final SegmentQueries segments;
    private final UserQueries users;

    SegmentController(SegmentPlanning planning, SegmentQueries segments, UserQueries users) {
        this.planning = planning;
        this.segments = segments;
        this.users = users;
    }

    @GetMapping
    @RequiresPermission("view_users")
    Listing<Segment> list(SegmentFilter filter, PageRequest page) {
        return Listing.of(
                page, Segment.class, () -> segments.list(filter, page), sink -> segments.forEach(filter, page, sink));
    }

    @GetMapping("/analytics")
    @RequiresPermission("view_users")
    SegmentAnalytics analytics() {
        return segments.analytics();
    }

    @GetMapping("/{id}")
    @RequiresPermission("view_users")
    Segment read(@PathVariable UUID id) {
        return segments.find(id).orElseThrow(() -> DomainException.notFound("segment", id));
    }

    @GetMapping("/{id}/members")
    @RequiresPermission("view_users")
    Listing<User> members(@PathVariable UUID id, PageRequest page) {
        var filter = UserFilter.of(planning.read(id).criteria());
        return Listing.of(page, User.class, () -> users.list(filter, page), sink -> users.forEach(filter, page, sink));
    }

    @PostMapping
    @RequiresPermission("edit_users")
    Answer<Segment> create(@Valid @RequestBody Creation body, Actor actor) {
        var values = new SegmentValues(body.description(), body.type(), body.status(), body.criteria());
        var segment = planning.create(body.name(), values, actor);
        return Answer.created("/api/v1/users/segments/" + segment.id(), segment);
    }

    @RequestMapping(
            path = "/{id}",
            method = {RequestMethod.PUT, RequestMethod.PATCH})
    @RequiresPermission("edit_users")
    Segment update(@PathVariable UUID id, @Valid @RequestBody Change body, ExpectedVersion expected) {
        var values = new SegmentValues(body.description(), body.type(), body.status(), body.criteria());
        return planning.update(id, body.name(), values, expected);
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("edit_users")
    Removed remove(@PathVariable UUID id, ExpectedVersion expected) {
        planning.remove(id, expected);
        return new Removed(id);
    }

    /** A new segment. */
    record Creation(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 2000) String description,
            @Nullable @Size(min = 1, max = 50) String type,
            UserSegment.@Nullable Status status,
            @Nullable SegmentCriteria criteria) {}

    /** What shall change in a segment. */
    record Change(
            @Nullable @Pattern(regexp = "(?s).*\\S.*") @Size(max = 100)
            String name,

            @Nullable @Size(max = 2000) String description,
            @Nullable @Size(min = 1, max = 50) String type,
            UserSegment.@Nullable Status status,
            @Nullable SegmentCriteria criteria) {}
}
