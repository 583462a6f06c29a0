package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.AddressBlocking;
import com.clutch.audit.application.BlockView;
import com.clutch.audit.application.SecurityQueries;
import com.clutch.audit.application.SecurityQueries.BlockFilter;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Blocked addresses; why this permission: see {@link AlertController}. */
@RestController
@RequestMapping("/api/v1/security")
@RequiresPermission("view_security_settings")
class BlockedAddressController {

    private static final long TEN_YEARS = 5_256_000;

    /** A block; duration is in minutes, and without duration and end it lasts until somebody ends it. */
    record BlockRequest(
            @NotBlank @Size(max = 60) String ipAddress,
            @NotBlank @Size(max = 500) String reason,
            @Min(1) @Max(TEN_YEARS) @Nullable Long duration,
            @Nullable Instant expiresAt) {}

    record ChangeRequest(
            @Size(min = 1, max = 500) @Nullable String reason,
            @Min(1) @Max(TEN_YEARS) @Nullable Long duration,
            @Nullable Instant expiresAt,
            @Nullable Boolean permanent) {}

    private final SecurityQueries queries;
    private final AddressBlocking blocking;
    private final Clock clock;

    BlockedAddressController(SecurityQueries queries, AddressBlocking blocking, Clock clock) {
        this.queries = queries;
        this.blocking = blocking;
        this.clock = clock;
    }

    @GetMapping("/blocked-ips")
    Listing<BlockView> list(BlockFilter filter, PageRequest page) {
        var now = clock.instant();
        return Listing.of(
                page,
                BlockView.class,
                () -> queries.listBlocks(filter, page, now),
                sink -> queries.forEachBlock(filter, page, now, sink));
    }

    @GetMapping("/blocked-ips/{id}")
    BlockView read(@PathVariable UUID id) {
        return queries.findBlock(id, clock.instant())
                .orElseThrow(() -> DomainException.notFound("blocked address", id));
    }

    @PostMapping({"/blocked-ips", "/block-ip"})
    Answer<BlockView> block(@Valid @RequestBody BlockRequest request, Actor actor) {
        var block = blocking.block(
                request.ipAddress(), request.reason(), end(request.duration(), request.expiresAt()), null, actor);
        return Answer.created("/api/v1/security/blocked-ips/" + block.id(), block);
    }

    @PutMapping("/blocked-ips/{id}")
    BlockView replace(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ChangeRequest request, Actor actor) {
        return change(id, expected, request, actor);
    }

    @PatchMapping("/blocked-ips/{id}")
    BlockView change(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ChangeRequest request, Actor actor) {
        return blocking.change(
                id,
                expected,
                request.reason(),
                end(request.duration(), request.expiresAt()),
                Boolean.TRUE.equals(request.permanent()),
                actor);
    }

    @DeleteMapping("/blocked-ips/{id}")
    Removed release(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return new Removed(blocking.release(id, expected, actor).id());
    }

    private @Nullable Instant end(@Nullable Long minutes, @Nullable Instant expiresAt) {
        return minutes == null ? expiresAt : clock.instant().plus(Duration.ofMinutes(minutes));
    }
}
