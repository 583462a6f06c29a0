package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.AccountAdministration;
import com.clutch.identity.application.BulkStatusChange;
import com.clutch.identity.application.User;
import com.clutch.identity.application.UserQueries;
import com.clutch.identity.application.UserQueries.UserStatistics;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.StatusChange;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.platform.security.RequiresPermission;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether accounts may be used. */
@RestController
@RequestMapping({"/api/v1/users", "/api/v1/admin/users"})
class UserStatusController {

    private final AccountAdministration administration;
    private final BulkStatusChange bulk;
    private final UserQueries users;
    private final Clock clock;
    private final ZoneId zone;

    UserStatusController(
            AccountAdministration administration,
            BulkStatusChange bulk,
            UserQueries users,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.administration = administration;
        this.bulk = bulk;
        this.users = users;
        this.clock = clock;
        this.zone = zone;
    }

    @PostMapping("/{id}/activate")
    @RequiresPermission("edit_users")
    User activate(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Why body,
            ExpectedVersion expected,
            Actor actor) {
        return administration.moveTo(id, AccountStatus.ACTIVE, Why.reason(body), expected, actor);
    }

    @PostMapping("/{id}/suspend")
    @RequiresPermission("edit_users")
    User suspend(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Why body,
            ExpectedVersion expected,
            Actor actor) {
        return administration.moveTo(id, AccountStatus.SUSPENDED, Why.reason(body), expected, actor);
    }

    @PostMapping("/{id}/deactivate")
    @RequiresPermission("edit_users")
    User deactivate(
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable Why body,
            ExpectedVersion expected,
            Actor actor) {
        return administration.moveTo(id, AccountStatus.INACTIVE, Why.reason(body), expected, actor);
    }

    @PostMapping("/bulk-status")
    @RequiresPermission("edit_users")
    BulkStatusChange.Outcome moveAll(@Valid @RequestBody BulkMove body, Actor actor) {
        return bulk.moveAll(body.ids(), body.status(), body.reason(), actor);
    }

    @GetMapping("/{id}/status-history")
    @RequiresPermission("view_users")
    List<StatusChange> history(@PathVariable UUID id) {
        return administration.statusHistory(id);
    }

    @GetMapping("/statistics")
    @RequiresPermission("view_users")
    UserStatistics statistics() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return users.statistics(today.withDayOfMonth(1).atStartOfDay(zone).toInstant());
    }

    /** Why an account is moved. */
    record Why(@Nullable @Size(max = 500) String reason) {

        static @Nullable String reason(@Nullable Why body) {
            return body == null ? null : body.reason();
        }
    }

    /** Many accounts and the status they shall have. */
    record BulkMove(
            @NotEmpty @Size(max = 1000) List<UUID> ids,
            @NotNull AccountStatus status,
            @Nullable @Size(max = 500) String reason) {}
}
