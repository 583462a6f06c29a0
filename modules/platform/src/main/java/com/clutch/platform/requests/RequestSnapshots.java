package com.clutch.platform.requests;

import static com.clutch.platform.jooq.Tables.REQUEST_DAY;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import com.clutch.events.platform.RequestsCounted;
import com.clutch.events.platform.RequestsState;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.SnapshotWalk;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells again what accounts have used, so many rows in one event. */
@Component
class RequestSnapshots {

    private static final int ROWS_PER_EVENT = 500;

    private final DSLContext database;
    private final SnapshotWalk walk;
    private final EventPublisher events;

    RequestSnapshots(DSLContext database, SnapshotWalk walk, EventPublisher events) {
        this.database = database;
        this.walk = walk;
        this.events = events;
    }

    @ApplicationModuleListener(id = "platform.requests-snapshot")
    void on(SnapshotRequested request) {
        if (RequestsCounted.TOPIC.equals(request.topic())) {
            walk.<RequestsState, RequestsCounted>run(
                    request,
                    ROWS_PER_EVENT,
                    (last, limit) -> after(last, limit, request.header().correlationId()),
                    event -> event.counts().getLast());
        }
    }

    private List<RequestsCounted> after(@Nullable RequestsState last, int limit, String correlationId) {
        var counts = database.selectFrom(REQUEST_DAY)
                .where(
                        last == null
                                ? noCondition()
                                : row(REQUEST_DAY.ACCOUNT_ID, REQUEST_DAY.ROUTE_GROUP, REQUEST_DAY.DAY)
                                        .gt(row(last.accountId(), last.routeGroup(), last.day())))
                .orderBy(REQUEST_DAY.ACCOUNT_ID, REQUEST_DAY.ROUTE_GROUP, REQUEST_DAY.DAY)
                .limit(limit)
                .fetch(found -> new RequestsState(
                        found.getAccountId(), found.getRouteGroup(), found.getDay(), found.getRequests()));
        return counts.isEmpty()
                ? List.of()
                : List.of(new RequestsCounted(events.header(Actor.system("snapshot", correlationId)), counts));
    }
}
