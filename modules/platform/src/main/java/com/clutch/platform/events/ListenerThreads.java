package com.clutch.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/**
 * The threads in which listeners run. What does not fit into the queue is remembered for the registry, so publishing neither
 * waits nor fails. In a flood of events a listener that is {@link ListenerIds#isUnhurried unhurried} waits as if its events had come
 * some seconds later: what people look at comes first, and nobody starves.
 */
class ListenerThreads {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerThreads.class);
    private static final int REFUSALS_KEPT = 50_000;
    private static final long UNHURRIED_NANOS = Duration.ofSeconds(10).toNanos();

    /** A publication in the queue or, once it has begun, in a thread of this instance. */
    private static final class InFlight {

        private volatile @Nullable Instant begun;
    }

    /** A delivery in the queue, ordered by when it is due; equal ones in the order in which they came. */
    private record Queued(long due, long number, Runnable task) implements Runnable, Comparable<Queued> {

        @Override
        public int compareTo(Queued other) {
            var byDue = Long.signum(due - other.due);
            return byDue != 0 ? byDue : Long.compare(number, other.number);
        }

        @Override
        public void run() {
            task.run();
        }
    }

    private volatile ThreadPoolExecutor pool;
    private final ListenerIds listeners;
    private final AtomicLong numbers = new AtomicLong();
    private final EventSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<UUID, InFlight> inFlight = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<UUID> refused = new ConcurrentLinkedQueue<>();
    private volatile boolean interrupted;

    ListenerThreads(ListenerIds listeners, EventSettings settings, Clock clock, MeterRegistry meters) {
        this.listeners = listeners;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        this.pool = pool(settings);
    }

    private static ThreadPoolExecutor pool(EventSettings settings) {
        return new ThreadPoolExecutor(
                settings.threads(),
                settings.threads(),
                0,
                TimeUnit.SECONDS,
                new PriorityBlockingQueue<>(),
                Thread.ofPlatform().name("events-", 1).factory());
    }

    /** Takes deliveries again after a {@link #stop}: an application context may be paused and go on. */
    void start() {
        if (pool.isShutdown()) {
            interrupted = false;
            pool = pool(settings);
        }
    }

    /** Runs the task in a thread of listeners if {@link HandOver} has said for which publication, else in one of its own. */
    void execute(Runnable task) {
        if (!HandOver.CURRENT.isBound()) {
            Thread.startVirtualThread(task);
            return;
        }
        var publication = HandOver.CURRENT.get();
        var flight = new InFlight();
        inFlight.put(publication.id(), flight);
        var unhurried = listeners.isUnhurried(publication.listener());
        // In memory the unhurried leave most of the room to the others; the registry keeps what does not fit.
        var room = unhurried ? Math.max(1, settings.queue() / 4) : settings.queue();
        try {
            if (pool.getQueue().size() >= room) {
                throw new RejectedExecutionException();
            }
            pool.execute(new Queued(
                    System.nanoTime() + (unhurried ? UNHURRIED_NANOS : 0),
                    numbers.incrementAndGet(),
                    () -> run(publication, flight, task)));
        } catch (RejectedExecutionException _) {
            inFlight.remove(publication.id(), flight);
            // Those beyond are found by their age.
            if (refused.size() < REFUSALS_KEPT) {
                refused.add(publication.id());
            }
        }
    }

    private void run(Publication publication, InFlight flight, Runnable task) {
        flight.begun = clock.instant();
        var delivery = new Delivery(publication);
        var sample = Timer.start(meters);
        try (var _ =
                MDC.putCloseable("correlationId", publication.event().header().correlationId())) {
            delivery.run(Executors.callable(task));
        } catch (Exception e) {
            LOG.error("{} ended in a way that nobody expected.", publication.listener(), e);
        } finally {
            inFlight.remove(publication.id(), flight);
            sample.stop(meters.timer(
                    "clutch.events.delivery",
                    "listener",
                    publication.listener(),
                    "outcome",
                    delivery.isFailed() ? "failed" : "delivered"));
        }
    }

    /** Deliveries from the registry that fit; most of the queue stays free for events that are published now. */
    int room() {
        return pool.isShutdown()
                ? 0
                : Math.max(
                        0, Math.max(1, settings.queue() / 4) - pool.getQueue().size());
    }

    /** What waits or runs here, except what has run for too long to be believed. */
    List<UUID> alive() {
        var hungBefore = clock.instant().minus(settings.hung());
        var alive = new ArrayList<UUID>();
        inFlight.forEach((id, flight) -> {
            var begun = flight.begun;
            if (begun == null || begun.isAfter(hungBefore)) {
                alive.add(id);
            }
        });
        return alive;
    }

    /** What did not fit since this was asked last. */
    List<UUID> takeRefused() {
        var taken = new ArrayList<UUID>();
        for (var id = refused.poll(); id != null; id = refused.poll()) {
            taken.add(id);
        }
        return taken;
    }

    /** Whether listeners that fail now do so because the program ends. */
    boolean isInterrupted() {
        return interrupted;
    }

    /** Begins nothing more and waits for the listeners that run; answers what this instance has left undone. */
    Set<UUID> stop() throws InterruptedException {
        pool.shutdown();
        pool.getQueue().clear();
        var left = new HashSet<>(takeRefused());
        if (!pool.awaitTermination(settings.shutdown().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("{} listeners still run; what they do is repeated after the next start.", pool.getActiveCount());
            left.addAll(inFlight.keySet());
            interrupted = true;
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.SECONDS);
        }
        left.addAll(inFlight.keySet());
        return left;
    }
}
