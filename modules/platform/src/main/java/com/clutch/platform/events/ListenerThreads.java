package com.clutch.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads in which listeners run. What does not fit into the queue is remembered for the registry, so publishing neither
 * waits nor fails. In a flood of events a listener that is {@link ListenerIds#isUnhurried unhurried} waits as if its events had come
 * some seconds later: what people look at comes first, and nobody starves.
 */
class ListenerThreads {

    private static final Logger LOG = LoggerFactory.getLogger(ListenerThreads.class);
    private static final int REFUSALS_KEPT = 50_000;
    // Many times what a transaction takes on a busy machine: two that run side by side after all only hold each other
    // up.
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final long UNHURRIED_NANOS = Duration.ofSeconds(10).toNanos();

    private final ListenerIds listeners;
    private final ToIntFunction<List<HandedOver>> jointly;
    private final EventSettings settings;
    private final Clock clock;
    private final MeterRegistry meters;
    private final Map<UUID, HandedOver> inFlight = new ConcurrentHashMap<>();
    private final BlockingQueue<UUID> refused = new LinkedBlockingQueue<>(REFUSALS_KEPT);
    private volatile DeliveryQueue queue;
    private volatile ExecutorService pool;
    private volatile boolean interrupted;

    /**
     * Threads that take deliveries at once.
     *
     * @param jointly delivers the first of several publications for one listener in one transaction and answers how many; 0 when
     *     that did not succeed
     */
    ListenerThreads(
            ListenerIds listeners,
            ToIntFunction<List<HandedOver>> jointly,
            EventSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.listeners = listeners;
        this.jointly = jointly;
        this.settings = settings;
        this.clock = clock;
        this.meters = meters;
        this.queue = new DeliveryQueue(listeners, settings.together(), PATIENCE);
        this.pool = pool(queue);
    }

    private ExecutorService pool(DeliveryQueue from) {
        var threads = Executors.newFixedThreadPool(
                settings.threads(),
                Thread.ofPlatform().name("events-", 1).daemon().factory());
        for (var thread = 0; thread < settings.threads(); thread++) {
            threads.execute(() -> work(from));
        }
        return threads;
    }

    /** Takes deliveries again after a {@link #stop}: an application context may be paused and go on. */
    void start() {
        if (queue.isClosed()) {
            interrupted = false;
            queue = new DeliveryQueue(listeners, settings.together(), PATIENCE);
            pool = pool(queue);
        }
    }

    /** Has the publication delivered as soon as it is its turn. */
    void deliver(HandedOver handedOver) {
        var publication = handedOver.publication();
        inFlight.put(publication.id(), handedOver);
        var unhurried = listeners.isUnhurried(publication.listener());
        // In memory the unhurried leave most of the room to the others; the registry keeps what does not fit.
        var room = unhurried ? mostRoom() : settings.queue();
        if (!queue.add(handedOver, System.nanoTime() + (unhurried ? UNHURRIED_NANOS : 0), room)) {
            inFlight.remove(publication.id(), handedOver);
            // Those beyond what can be kept are found by their age.
            refused.offer(publication.id());
        }
    }

    private void work(DeliveryQueue from) {
        try {
            for (var share = from.take(); share != null; share = from.take()) {
                try {
                    run(share, from);
                } catch (Exception | Error e) {
                    LOG.error("{} ended in a way that nobody expected.", share.listener(), e);
                    // What it left undone is with nobody; it goes stale and is taken again.
                    share.publications()
                            .forEach(left -> inFlight.remove(left.publication().id(), left));
                } finally {
                    from.finished(share);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(DeliveryQueue.Share share, DeliveryQueue from) {
        var left = share.publications();
        var several = left.size() > 1;
        while (left.size() > 1) {
            var begun = begin(left);
            var delivered = jointly.applyAsInt(left);
            if (delivered == 0) {
                break;
            }
            end(left.subList(0, delivered), begun, "delivered");
            left = left.subList(delivered, left.size());
            share.goOn();
            if (from.isClosed()) {
                return;
            }
        }
        for (var one : left) {
            if (several && from.isClosed()) {
                return;
            }
            share.goOn();
            runSingle(one);
        }
    }

    private void runSingle(HandedOver one) {
        var only = List.of(one);
        var begun = begin(only);
        var delivery = Delivery.single();
        try {
            delivery.run(() -> delivery.hear(one));
        } finally {
            end(only, begun, delivery.failure() == null ? "delivered" : "failed");
        }
    }

    private long begin(List<HandedOver> publications) {
        var now = clock.instant();
        publications.forEach(one -> one.begin(now));
        return System.nanoTime();
    }

    private void end(List<HandedOver> publications, long begun, String outcome) {
        var each = (System.nanoTime() - begun) / publications.size();
        for (var one : publications) {
            var publication = one.publication();
            inFlight.remove(publication.id(), one);
            meters.timer("clutch.events.delivery", "listener", publication.listener(), "outcome", outcome)
                    .record(each, TimeUnit.NANOSECONDS);
        }
    }

    /** Deliveries from the registry that fit; most of the queue stays free for events that are published now. */
    int room() {
        return queue.isClosed() ? 0 : Math.max(0, mostRoom() - queue.size());
    }

    /** The room while nothing waits. */
    int mostRoom() {
        return Math.max(1, settings.queue() / 4);
    }

    /** What waits or runs here or did not fit, except what has run for too long to be believed. */
    List<UUID> alive() {
        var hungBefore = clock.instant().minus(settings.hung());
        var alive = new ArrayList<>(refused);
        inFlight.forEach((id, one) -> {
            if (one.isAlive(hungBefore)) {
                alive.add(id);
            }
        });
        return alive;
    }

    /** Some of what did not fit; it is not remembered any more. */
    List<UUID> takeRefused(int limit) {
        var taken = new ArrayList<UUID>();
        refused.drainTo(taken, limit);
        return taken;
    }

    boolean hasRefused() {
        return !refused.isEmpty();
    }

    /** Whether listeners that fail now do so because the program ends. */
    boolean isInterrupted() {
        return interrupted;
    }

    /** Begins nothing more and waits for the listeners that run; answers what this instance has left undone. */
    Set<UUID> stop() throws InterruptedException {
        queue.close();
        pool.shutdown();
        var left = new HashSet<>(takeRefused(Integer.MAX_VALUE));
        if (!pool.awaitTermination(settings.shutdown().toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("Listeners still run; what they do is repeated after the next start.");
            left.addAll(inFlight.keySet());
            interrupted = true;
            pool.shutdownNow();
            pool.awaitTermination(1, TimeUnit.SECONDS);
        }
        left.addAll(inFlight.keySet());
        return left;
    }
}
