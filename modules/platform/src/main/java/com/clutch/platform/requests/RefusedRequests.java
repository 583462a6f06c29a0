package com.clutch.platform.requests;

import com.clutch.events.DomainEvent;
import com.clutch.events.platform.RequestDenied;
import com.clutch.events.platform.RequestFailed;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Publishes which calls were refused or failed, so that nobody can fill the disk by being refused: like calls of one caller are
 * counted together, told within a second the first time and then once a minute. Callers beyond {@value #CALLERS} at a time are
 * counted together as well. Calls counted at the moment of a crash are lost.
 */
@Component
class RefusedRequests implements SmartLifecycle {

    static final int CALLERS = 200;

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final String ANY = "*";

    private final EventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();
    private volatile @Nullable ScheduledExecutorService job;

    /** What is counted together; who is an account, or else an address. */
    private record Kind(
            boolean denied,
            int status,
            String code,
            String method,
            String route,
            @Nullable Object who) {}

    private record Told(Kind kind, Actor actor, long calls, Instant firstAt, Instant lastAt) {}

    private static final class Tally {

        private Actor actor;
        private long calls;
        private Instant firstAt;
        private Instant lastAt;
        private @Nullable Instant toldAt;

        private Tally(Actor actor, Instant now) {
            this.actor = actor;
            this.firstAt = now;
            this.lastAt = now;
        }
    }

    RefusedRequests(EventPublisher events, PlatformTransactionManager transactions, Clock clock) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Counts a call. */
    void note(boolean denied, int status, String code, String method, String route, Actor actor) {
        var who = actor.kind() == Actor.Kind.ANONYMOUS ? String.valueOf(actor.ip()) : actor.id();
        var now = clock.instant();
        synchronized (tallies) {
            var kind = new Kind(denied, status, code, method, route, who);
            var tally = tallies.get(kind);
            if (tally == null) {
                if (tallies.size() >= CALLERS) {
                    kind = new Kind(denied, status, code, ANY, ANY, null);
                }
                var shown = kind.who() == null ? Actor.anonymous(null, null, actor.correlationId()) : actor;
                tally = tallies.computeIfAbsent(kind, _ -> new Tally(shown, now));
            }
            if (tally.calls == 0) {
                tally.firstAt = now;
                tally.actor = kind.who() == null ? tally.actor : actor;
            }
            tally.calls++;
            tally.lastAt = now;
        }
    }

    /** Publishes what is due. */
    void tell(boolean everything) {
        var told = due(everything);
        if (told.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(_ -> told.forEach(one -> events.publish(event(one))));
        } catch (RuntimeException failure) {
            LOG.warn("{} kinds of refused calls could not be told.", told.size(), failure);
        }
    }

    private List<Told> due(boolean everything) {
        var now = clock.instant();
        var due = new ArrayList<Told>();
        synchronized (tallies) {
            tallies.entrySet().removeIf(entry -> {
                var tally = entry.getValue();
                var quiet = tally.toldAt == null || !now.isBefore(tally.toldAt.plus(PAUSE));
                if (tally.calls == 0) {
                    return quiet;
                }
                if (quiet || everything) {
                    due.add(new Told(entry.getKey(), tally.actor, tally.calls, tally.firstAt, tally.lastAt));
                    tally.calls = 0;
                    tally.toldAt = now;
                }
                return false;
            });
        }
        return due;
    }

    private DomainEvent event(Told told) {
        var kind = told.kind();
        var header = events.header(told.actor());
        return kind.denied()
                ? new RequestDenied(
                        header,
                        kind.method(),
                        kind.route(),
                        kind.status(),
                        kind.code(),
                        told.calls(),
                        told.firstAt(),
                        told.lastAt())
                : new RequestFailed(
                        header,
                        kind.method(),
                        kind.route(),
                        kind.status(),
                        kind.code(),
                        told.calls(),
                        told.firstAt(),
                        told.lastAt());
    }

    /** Pattern of the route that the call met; {@code *} when it met none. */
    static String routeOf(HttpServletRequest request) {
        var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null || pattern.toString().equals("/**") ? ANY : pattern.toString();
    }

    @Override
    public void start() {
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("refused-requests").daemon().factory());
        thread.scheduleWithFixedDelay(() -> tell(false), 1, 1, TimeUnit.SECONDS);
        job = thread;
    }

    @Override
    public void stop() {
        var thread = job;
        if (thread != null) {
            job = null;
            thread.shutdown();
            tell(true);
        }
    }

    @Override
    public boolean isRunning() {
        return job != null;
    }

    /** Stopped after the web server, while events can still be stored. */
    @Override
    public int getPhase() {
        return 0;
    }
}
