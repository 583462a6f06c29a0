package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.AlertHandling;
import com.clutch.audit.application.AlertView;
import com.clutch.audit.application.SecurityQueries;
import com.clutch.audit.application.SecurityQueries.AlertFilter;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Alerts and what people do about them. There is one permission for the security office, and it only sounds as if it were for
 * reading: whoever may see the security settings handles alerts and blocks addresses.
 */
@RestController
@RequestMapping("/api/v1/security/alerts")
@RequiresPermission("view_security_settings")
class AlertController {

    record ResolveRequest(
            @Size(max = 2000) @Nullable String resolution,
            @Nullable Boolean falsePositive) {}

    private final SecurityQueries queries;
    private final AlertHandling handling;

    AlertController(SecurityQueries queries, AlertHandling handling) {
        this.queries = queries;
        this.handling = handling;
    }

    @GetMapping
    Listing<AlertView> list(AlertFilter filter, PageRequest page) {
        return Listing.of(
                page,
                AlertView.class,
                () -> queries.listAlerts(filter, page),
                sink -> queries.forEachAlert(filter, page, sink));
    }

    @GetMapping("/{id}")
    AlertView read(@PathVariable UUID id) {
        return queries.findAlert(id).orElseThrow(() -> DomainException.notFound("alert", id));
    }

    @PostMapping("/{id}/investigate")
    AlertView investigate(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return handling.investigate(id, expected, actor);
    }

    @PostMapping("/{id}/resolve")
    AlertView resolve(
            @PathVariable UUID id, ExpectedVersion expected, @Valid @RequestBody ResolveRequest request, Actor actor) {
        return handling.resolve(
                id, expected, request.resolution(), Boolean.TRUE.equals(request.falsePositive()), actor);
    }

    @PostMapping("/{id}/block")
    AlertView block(@PathVariable UUID id, ExpectedVersion expected, Actor actor) {
        return handling.block(id, expected, actor);
    }
}
