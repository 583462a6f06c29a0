package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.AlertHandling;
import com.clutch.audit.application.AlertView;
import com.clutch.audit.application.SecurityQueries;
import com.clutch.audit.application.SecurityQueries.AlertFilter;
import com.clutch.audit.application.ThreatPatternView;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Alerts and patterns in the words of the panel's threat and fraud pages; see {@link AlertController}. */
@RestController
@RequestMapping("/api/v1")
@RequiresPermission("view_security_settings")
class ThreatController {

    /** What somebody does about a threat. */
    enum ActionType {
        BLOCK,
        INVESTIGATE,
        RESOLVE,
        DISMISS
    }

    record ActionRequest(
            @NotNull ActionType actionType,
            @Size(max = 2000) @Nullable String reason) {}

    private final SecurityQueries queries;
    private final AlertHandling handling;
    private final Clock clock;

    ThreatController(SecurityQueries queries, AlertHandling handling, Clock clock) {
        this.queries = queries;
        this.handling = handling;
        this.clock = clock;
    }

    @GetMapping("/security/threat-events")
    Listing<ThreatEvent> threats(AlertFilter filter, PageRequest page) {
        return Listing.of(
                page,
                ThreatEvent.class,
                () -> queries.listAlerts(filter, page).map(ThreatEvent::of),
                sink -> queries.forEachAlert(filter, page, alert -> sink.accept(ThreatEvent.of(alert))));
    }

    @PostMapping("/security/threat-events/{eventId}/actions")
    ThreatEvent act(
            @PathVariable("eventId") UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ActionRequest request,
            Actor actor) {
        return ThreatEvent.of(done(id, expected, request, actor));
    }

    @GetMapping("/security/threat-patterns")
    Listing<ThreatPatternView> patterns(PageRequest page) {
        return Listing.ofAll(page, ThreatPatternView.class, () -> queries.patterns(clock.instant()));
    }

    @GetMapping("/admin/fraud/events")
    Listing<FraudEvent> frauds(AlertFilter filter, PageRequest page) {
        return Listing.of(
                page,
                FraudEvent.class,
                () -> queries.listAlerts(filter, page).map(FraudEvent::of),
                sink -> queries.forEachAlert(filter, page, alert -> sink.accept(FraudEvent.of(alert))));
    }

    @GetMapping("/admin/fraud/rules")
    Listing<FraudRule> rules(PageRequest page) {
        return Listing.ofAll(
                page,
                FraudRule.class,
                () -> queries.patterns(clock.instant()).stream()
                        .map(FraudRule::of)
                        .toList());
    }

    private AlertView done(UUID id, ExpectedVersion expected, ActionRequest request, Actor actor) {
        return switch (request.actionType()) {
            case BLOCK -> handling.block(id, expected, actor);
            case INVESTIGATE -> handling.investigate(id, expected, actor);
            case RESOLVE -> handling.resolve(id, expected, request.reason(), false, actor);
            case DISMISS -> handling.resolve(id, expected, request.reason(), true, actor);
        };
    }
}
