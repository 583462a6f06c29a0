package com.clutch.platform.requests;

import static com.clutch.platform.jooq.Tables.REQUEST_DAY;
import static org.jooq.impl.DSL.val;

import com.clutch.events.platform.RequestsCounted;
import com.clutch.events.platform.RequestsState;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts what accounts use, by group of routes and day. A request adds one in memory; every three seconds, unless
 * {@code clutch.requests.interval} says otherwise, and when the program ends in order, what was counted is added to the table in one statement and published in the same transaction. A crash
 * loses what was counted since the last time; a database that cannot be reached loses nothing.
 */
@Component
public class CountedRequests implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CountedRequests.class);
    private static final String PREFIX = "/api/v1/";
    /** Audit knows by it that there is nothing to write down. */
    private static final String NAME = "requests";

    private final DSLContext database;
    private final EventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration interval;
    private final Object guard = new Object();
    private Map<Place, Long> counts = new HashMap<>();
    private volatile @Nullable ScheduledExecutorService job;

    /** What is counted together. */
    private record Place(UUID accountId, String group, LocalDate day) {

        private static final Comparator<Place> ORDER = Comparator.comparing((Place place) -> place.accountId.toString())
                .thenComparing(Place::group)
                .thenComparing(Place::day);
    }

    CountedRequests(
            DSLContext database,
            EventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone,
            @Value("${clutch.requests.interval:PT3S}") Duration interval) {
        this.interval = interval;
        this.database = database;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Counts a request that was answered, of an account or of a token of it.
     *
     * @param route pattern of the path
     */
    public void count(Actor actor, String route) {
        var signedIn = actor.kind() == Actor.Kind.ACCOUNT || actor.kind() == Actor.Kind.API_TOKEN;
        if (!signedIn || !route.startsWith(PREFIX)) {
            return;
        }
        var place = new Place(actor.id(), group(route), LocalDate.ofInstant(clock.instant(), zone));
        synchronized (guard) {
            counts.merge(place, 1L, Long::sum);
        }
    }

    /** Stores and publishes what was counted since the last time. */
    void flush() {
        Map<Place, Long> taken;
        synchronized (guard) {
            if (counts.isEmpty()) {
                return;
            }
            taken = counts;
            counts = new HashMap<>();
        }
        try {
            transaction.executeWithoutResult(
                    _ -> events.publish(new RequestsCounted(events.header(Actor.system(NAME, NAME)), store(taken))));
        } catch (RuntimeException failure) {
            LOG.warn("Requests of {} accounts and route groups could not be counted yet.", taken.size(), failure);
            synchronized (guard) {
                taken.forEach((place, count) -> counts.merge(place, count, Long::sum));
            }
        }
    }

    private List<RequestsState> store(Map<Place, Long> taken) {
        // In one order on every instance, so that two of them do not wait for each other in a circle.
        var places = new ArrayList<>(taken.keySet());
        places.sort(Place.ORDER);
        return database.resultQuery(
                        """
                        insert into {0} as known (account_id, route_group, day, requests)
                        select * from unnest({1}, {2}, {3}, {4})
                        on conflict (account_id, route_group, day)
                        do update set requests = known.requests + excluded.requests
                        returning account_id, route_group, day, requests
                        """,
                        REQUEST_DAY,
                        val(places.stream().map(Place::accountId).toArray(UUID[]::new)),
                        val(places.stream().map(Place::group).toArray(String[]::new)),
                        val(places.stream().map(Place::day).toArray(LocalDate[]::new)),
                        val(places.stream().map(taken::get).toArray(Long[]::new)))
                .fetch(row -> new RequestsState(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, LocalDate.class),
                        row.get(3, Long.class)));
    }

    /** The first word of a path. */
    static String group(String route) {
        var path = route.substring(PREFIX.length());
        var end = path.indexOf('/');
        return end < 0 ? path : path.substring(0, end);
    }

    @Override
    public void start() {
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("counted-requests").daemon().factory());
        thread.scheduleWithFixedDelay(this::flush, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
        job = thread;
    }

    @Override
    public void stop() {
        var thread = job;
        if (thread != null) {
            job = null;
            thread.shutdown();
            flush();
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
