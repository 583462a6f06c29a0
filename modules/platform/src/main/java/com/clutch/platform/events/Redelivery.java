package com.clutch.platform.events;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Component;

/** Looks once a second for publications that are due, and stops the listeners when the program ends. */
@Component
class Redelivery implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Redelivery.class);

    private static final Duration SHORT_PAUSE = Duration.ofMillis(20);

    private final FailedEventPublications publications;
    private final DeliveryRegistry registry;
    private final PublicationStore store;
    private final ListenerThreads threads;
    private final UnknownListeners unknown;
    private final Backlog backlog;
    private final EventSettings settings;
    private final Clock clock;
    private volatile @Nullable ScheduledExecutorService job;
    private Instant touched = Instant.EPOCH;
    private Instant checked = Instant.EPOCH;

    Redelivery(
            FailedEventPublications publications,
            DeliveryRegistry registry,
            PublicationStore store,
            ListenerThreads threads,
            UnknownListeners unknown,
            Backlog backlog,
            EventSettings settings,
            Clock clock) {
        this.publications = publications;
        this.registry = registry;
        this.store = store;
        this.threads = threads;
        this.unknown = unknown;
        this.backlog = backlog;
        this.settings = settings;
        this.clock = clock;
    }

    /** One look: at most as many publications as the queue has room for, batch by batch. */
    void look() {
        try {
            var now = clock.instant();
            speakFor(now);
            failStale(now);
            fill();
        } catch (RuntimeException | Error e) {
            // A job that throws is never run again.
            LOG.warn("Publications that are due could not be delivered; the next look repeats it.", e);
        }
    }

    /** What the last look had no room for, as soon as there is. */
    private void goOn() {
        try {
            if ((registry.hasMore() || threads.hasRefused())
                    && threads.room() >= Math.min(settings.batch(), threads.mostRoom())) {
                fill();
            }
        } catch (RuntimeException | Error e) {
            LOG.warn("Publications that are due could not be delivered; the next look repeats it.", e);
        }
    }

    private void fill() {
        var options = ResubmissionOptions.defaults().withBatchSize(settings.batch());
        do {
            publications.resubmit(options);
        } while (registry.hasMore() && threads.room() > 0);
    }

    // Under load the registry is full of rows that are gone already, through which this look goes; it need not be at
    // every look.
    private void failStale(Instant now) {
        if (Duration.between(checked, now).compareTo(settings.stale().dividedBy(6)) >= 0) {
            if (store.failStale(now.minus(settings.stale()))) {
                checked = now;
            }
        }
    }

    private void speakFor(Instant now) {
        if (Duration.between(touched, now).compareTo(settings.stale().dividedBy(3)) >= 0) {
            touched = now;
            var alive = threads.alive();
            if (!alive.isEmpty()) {
                store.touch(alive, now);
            }
        }
    }

    @Override
    public void start() {
        threads.start();
        unknown.warn();
        var thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("events-redelivery").daemon().factory());
        var pause = settings.interval().toMillis();
        thread.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(
                this::goOn, SHORT_PAUSE.toMillis(), SHORT_PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        thread.scheduleWithFixedDelay(backlog::measure, 0, 5, TimeUnit.SECONDS);
        job = thread;
    }

    @Override
    public void stop() {
        var thread = job;
        if (thread == null) {
            return;
        }
        job = null;
        try {
            thread.shutdown();
            thread.awaitTermination(1, TimeUnit.SECONDS);
            var left = threads.stop();
            if (!left.isEmpty()) {
                // So that the next start, or another instance, need not wait until they are stale.
                store.giveBack(left, clock.instant());
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Publications could not be given back; they are delivered when they are stale.", e);
        }
    }

    @Override
    public boolean isRunning() {
        return job != null;
    }

    /** Starts before the web server and stops after it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 4096;
    }
}
