package com.clutch.identity.application;

import static java.util.Locale.ROOT;

import com.clutch.events.Change;
import com.clutch.events.identity.SessionChanged;
import com.clutch.events.identity.SessionState;
import com.clutch.identity.domain.Session;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells other modules how it stands with sessions. */
@Component
class SessionEvents {

    private final EventPublisher events;

    SessionEvents(EventPublisher events) {
        this.events = events;
    }

    void changed(@Nullable Session before, Session after, Actor actor) {
        var was = before == null ? null : state(before);
        var is = state(after);
        events.publish(new SessionChanged(
                events.header(actor), after.id(), after.version(), Change.CHANGED, is, events.changes(was, is)));
    }

    SessionChanged snapshot(Session session, Actor actor) {
        return new SessionChanged(
                events.header(actor), session.id(), session.version(), Change.SNAPSHOT, state(session), List.of());
    }

    private static SessionState state(Session session) {
        var device = session.device();
        return new SessionState(
                session.accountId(),
                session.kind().name().toLowerCase(ROOT),
                session.status().name().toLowerCase(ROOT),
                session.startedAt(),
                session.endsBy(),
                session.endedAt(),
                session.endReason(),
                device.ip(),
                device.userAgent(),
                device.type().name().toLowerCase(ROOT),
                device.deviceId());
    }
}
