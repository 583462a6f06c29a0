package com.clutch.audit.adapter.in.web;

import com.clutch.audit.application.EntryFilter;
import com.clutch.audit.application.EntryFilter.Scope;
import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The filters of the trail, as clients write them; a status is an outcome. */
record Selection(
        @Nullable UUID userId,
        @Size(max = 100) @Nullable String action,
        @Size(max = 100) @Nullable String resource,
        @Size(max = 100) @Nullable String resourceId,
        @Size(max = 50) @Nullable String module,
        @Nullable Category category,
        @Nullable Severity severity,
        @Nullable Outcome status,
        @Nullable UUID sessionId,
        @Nullable Instant from,
        @Nullable Instant to) {

    EntryFilter of(Scope scope) {
        return of(scope, userId);
    }

    EntryFilter of(Scope scope, @Nullable UUID user) {
        return new EntryFilter(
                scope, user, action, resource, resourceId, module, category, severity, status, sessionId, from, to);
    }
}
