package com.clutch.audit.application;

import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null stands for all.
 *
 * @param scope which part of the trail
 * @param from the earliest moment (UTC), included
 * @param to the first moment too late (UTC)
 */
public record EntryFilter(
        Scope scope,
        @Nullable UUID userId,
        @Nullable String action,
        @Nullable String resource,
        @Nullable String resourceId,
        @Nullable String module,
        @Nullable Category category,
        @Nullable Severity severity,
        @Nullable Outcome outcome,
        @Nullable UUID sessionId,
        @Nullable Instant from,
        @Nullable Instant to) {

    /** A part of the trail. */
    public enum Scope {
        /** Everything. */
        ALL("logs"),
        /** What concerns security. */
        SECURITY("security_events"),
        /** What accounts did, as opposed to jobs and visitors. */
        PEOPLE("user_activities");

        private final String view;

        Scope(String view) {
            this.view = view;
        }

        /** What reading it is called in the trail itself. */
        public String view() {
            return view;
        }
    }

    /** Names of the filters that are set, sorted. */
    public List<String> set() {
        var set = new ArrayList<String>();
        note(set, "action", action);
        note(set, "category", category);
        note(set, "from", from);
        note(set, "module", module);
        note(set, "outcome", outcome);
        note(set, "resource", resource);
        note(set, "resourceId", resourceId);
        note(set, "sessionId", sessionId);
        note(set, "severity", severity);
        note(set, "to", to);
        note(set, "userId", userId);
        return set;
    }

    private static void note(List<String> set, String name, @Nullable Object value) {
        if (value != null) {
            set.add(name);
        }
    }
}
