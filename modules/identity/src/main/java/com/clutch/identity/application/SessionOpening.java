package com.clutch.identity.application;

import static java.util.Locale.ROOT;

import com.clutch.events.identity.LoginSucceeded;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.LoginAttempts;
import com.clutch.identity.domain.OpaqueToken;
import com.clutch.identity.domain.Session;
import com.clutch.identity.domain.SessionKind;
import com.clutch.identity.domain.Sessions;
import com.clutch.identity.domain.TokenLifetimes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a session for an account whose owner has proved who he is. */
@Service
public class SessionOpening {

    private final Accounts accounts;
    private final Sessions sessions;
    private final LoginAttempts attempts;
    private final SessionAccess access;
    private final SessionEvents sessionEvents;
    private final TokenLifetimes lifetimes;
    private final EventPublisher events;
    private final Clock clock;

    SessionOpening(
            Accounts accounts,
            Sessions sessions,
            LoginAttempts attempts,
            SessionAccess access,
            SessionEvents sessionEvents,
            TokenLifetimes lifetimes,
            EventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.attempts = attempts;
        this.access = access;
        this.sessionEvents = sessionEvents;
        this.lifetimes = lifetimes;
        this.events = events;
        this.clock = clock;
    }

    /** An ordinary session; joins the caller's transaction. */
    @Transactional
    public SignedIn open(Account account, DeviceInfo device, Actor actor) {
        return open(account, SessionKind.STANDARD, device, actor);
    }

    /**
     * A session of the kind; joins the caller's transaction.
     *
     * @throws DomainException {@link IdentityError#INVALID_CREDENTIALS} when the account is not active
     */
    @Transactional
    public SignedIn open(Account account, SessionKind kind, DeviceInfo device, Actor actor) {
        // Locked, so that a change of roles or status that runs at this moment is either seen here or sees this
        // session.
        var current = accounts.findForUpdate(account.id())
                .filter(Account::isActive)
                .orElseThrow(() -> new DomainException(IdentityError.INVALID_CREDENTIALS, SignIn.REFUSAL));
        var now = clock.instant();
        var session = Session.begin(Ids.at(now), current.id(), kind, device, lifetimes, now);
        var refreshToken = OpaqueToken.random();
        sessions.add(session);
        sessions.addToken(session, OpaqueToken.hash(refreshToken), now);
        accounts.signedIn(current.id(), now);
        attempts.add(Ids.at(now), current.id(), "success", device.ip(), device.userAgent(), now);
        sessionEvents.changed(null, session, actor);
        events.publish(new LoginSucceeded(
                events.header(actor), current.id(), session.id(), kind.name().toLowerCase(ROOT)));
        return access.to(session, current, refreshToken);
    }
}
