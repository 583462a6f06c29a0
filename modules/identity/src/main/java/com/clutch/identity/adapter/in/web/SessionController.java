package com.clutch.identity.adapter.in.web;

import com.clutch.identity.application.SessionEnding;
import com.clutch.identity.application.SessionQueries;
import com.clutch.identity.application.SessionQueries.Filter;
import com.clutch.identity.application.SessionQueries.Row;
import com.clutch.identity.application.SessionQueries.Statistics;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import com.clutch.platform.web.Removed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's sessions, for administrators. */
@RestController
@RequestMapping("/api/v1/sessions")
@RequiresPermission("view_users")
class SessionController {

    private final SessionQueries queries;
    private final SessionEnding ending;
    private final Clock clock;

    SessionController(SessionQueries queries, SessionEnding ending, Clock clock) {
        this.queries = queries;
        this.ending = ending;
        this.clock = clock;
    }

    @GetMapping
    Listing<Row> list(Filter filter, PageRequest page) {
        return Listing.of(
                page, Row.class, () -> queries.list(filter, page), sink -> queries.forEach(filter, page, sink));
    }

    /** The number of active sessions, figures, and the page of them that was asked for. */
    @GetMapping("/active")
    Active active(PageRequest page) {
        var sessions = queries.list(Filter.ACTIVE, page);
        return new Active(sessions.total(), sessions.items(), queries.statistics(clock.instant()));
    }

    @GetMapping("/statistics")
    Statistics statistics() {
        return queries.statistics(clock.instant());
    }

    @DeleteMapping("/{id}")
    @RequiresPermission("edit_users")
    Removed terminate(@PathVariable UUID id, Actor actor) {
        ending.terminate(id, actor);
        return new Removed(id);
    }

    /** Active sessions. */
    record Active(long count, List<Row> sessions, Statistics statistics) {}
}
