package com.clutch.identity.application;

import com.clutch.events.identity.EmergencyAccessUsed;
import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.EmergencyUses;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Realm;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.SessionKind;
import com.clutch.identity.domain.Sessions;
import com.clutch.identity.domain.TokenLifetimes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides about an attempt at the break-glass door and stores what follows. It answers and never throws. */
@Component
class EmergencyDecision {

    /** Stands for whoever came through the door; no account has this id. */
    static final UUID BEARER = new UUID(0, 2);

    private static final Logger LOG = LoggerFactory.getLogger(EmergencyDecision.class);
    private static final String NAME = "break-glass";

    private final EmergencyUses uses;
    private final Sessions sessions;
    private final SessionEvents sessionEvents;
    private final AccessGrants grants;
    private final EffectivePermissions permissions;
    private final TokenLifetimes lifetimes;
    private final EventPublisher events;
    private final Clock clock;

    EmergencyDecision(
            EmergencyUses uses,
            Sessions sessions,
            SessionEvents sessionEvents,
            AccessGrants grants,
            EffectivePermissions permissions,
            TokenLifetimes lifetimes,
            EventPublisher events,
            Clock clock) {
        this.uses = uses;
        this.sessions = sessions;
        this.sessionEvents = sessionEvents;
        this.grants = grants;
        this.permissions = permissions;
        this.lifetimes = lifetimes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    Optional<SignedIn> decide(Optional<byte[]> secretHash, DeviceInfo device, Actor actor) {
        var now = clock.instant();
        var id = Ids.at(now);
        if (secretHash.isEmpty()) {
            return told(null, "refused", actor);
        }
        if (!uses.use(secretHash.get(), id, now, device.ip(), device.userAgent())) {
            return told(null, "used_before", actor);
        }
        var session = Session.begin(id, BEARER, SessionKind.EMERGENCY, device, lifetimes, now);
        sessions.add(session);
        sessionEvents.changed(null, session, actor);
        told(id, "opened", actor);
        var everything = Set.of(Actor.EVERYTHING);
        var until = session.accessUntil(SessionKind.EMERGENCY.longest(), now);
        var issued = grants.issue(BEARER, id, Actor.Kind.ACCOUNT, NAME, everything, until);
        return Optional.of(new SignedIn(
                issued.token(),
                null,
                Duration.between(now, until).toSeconds(),
                session.expiresAt(),
                id,
                session.kind(),
                false,
                SignedInUser.of(bearer(now), permissions.names(everything))));
    }

    /** Whoever came through the door, as an account that is stored nowhere. */
    static Account bearer(Instant now) {
        return Account.create(
                BEARER,
                Realm.STAFF,
                NAME,
                "Emergency",
                "access",
                AccountStatus.ACTIVE,
                Grants.of("super_admin"),
                BEARER,
                now);
    }

    private Optional<SignedIn> told(@Nullable UUID sessionId, String outcome, Actor actor) {
        LOG.warn("Break-glass access from {}: {}", actor.ip(), outcome);
        events.publish(new EmergencyAccessUsed(events.header(actor), sessionId, outcome));
        return Optional.empty();
    }
}
