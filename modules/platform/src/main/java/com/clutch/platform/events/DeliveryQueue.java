package com.clutch.platform.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Publications that wait in memory, and which of them a thread is given. Listeners that may hear several events in one transaction
 * run one at a time in each module. So what comes while one runs waits for a few milliseconds and is then heard together: the more
 * there is to do, the less each costs, and one that comes alone never waits. And deliveries that lock the same rows, as those of one
 * module do, each in an order of its own, do not wait for each other in a circle. A transaction that tries one's
 * patience is not waited for.
 */
final class DeliveryQueue {

    /** What a thread is given: publications for one listener, several only if it may hear them in one transaction. */
    final class Share {

        private final Lane lane;
        private final List<HandedOver> publications;
        private final boolean joint;
        private volatile long begun = System.nanoTime();

        private Share(Lane lane, List<HandedOver> publications, boolean joint) {
            this.lane = lane;
            this.publications = publications;
            this.joint = joint;
        }

        String listener() {
            return lane.listener();
        }

        List<HandedOver> publications() {
            return publications;
        }

        /** One transaction has ended and another begins: patience is for one of them. */
        void goOn() {
            begun = System.nanoTime();
        }

        private boolean isYoung() {
            return System.nanoTime() - begun < patience.toNanos();
        }
    }

    private record Waiting(HandedOver publication, long due, long number) {}

    /** What runs of one module. */
    private static final class Module {

        private final List<Share> running = new ArrayList<>();

        boolean isBusy() {
            return running.stream().anyMatch(Share::isYoung);
        }

        boolean isTaken() {
            return running.stream().anyMatch(share -> share.joint && share.isYoung());
        }
    }

    /** What waits for one listener. */
    private record Lane(String listener, Module module, Deque<Waiting> waiting) {}

    private static final Comparator<Lane> BY_HEAD = Comparator.<Lane>comparingLong(
                    lane -> lane.waiting().getFirst().due())
            .thenComparingLong(lane -> lane.waiting().getFirst().number());

    private final ListenerIds listeners;
    private final int together;
    private final Duration patience;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Lane> lanes = new HashMap<>();
    private final Map<String, Module> modules = new HashMap<>();
    private final TreeSet<Lane> occupied = new TreeSet<>(BY_HEAD);
    private long numbers;
    private volatile int size;
    private volatile boolean closed;

    /**
     * An empty queue.
     *
     * @param together publications given to a thread at once, at most
     * @param patience how long a module waits for one of its transactions
     */
    DeliveryQueue(ListenerIds listeners, int together, Duration patience) {
        this.listeners = listeners;
        this.together = together;
        this.patience = patience;
    }

    /**
     * Lets a publication wait.
     *
     * @param due a moment of {@link System#nanoTime}; what is due first is given first
     * @param room how many may wait, this one included
     * @return false when there is no room
     */
    boolean add(HandedOver publication, long due, int room) {
        lock.lock();
        try {
            if (closed || size >= room) {
                return false;
            }
            var lane = lanes.computeIfAbsent(publication.publication().listener(), this::lane);
            var waiting = new Waiting(publication, due, numbers++);
            if (lane.waiting().isEmpty()) {
                lane.waiting().add(waiting);
                occupied.add(lane);
            } else {
                lane.waiting().add(waiting);
            }
            size++;
            changed.signal();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private Lane lane(String listener) {
        var dot = listener.indexOf('.');
        var module = modules.computeIfAbsent(dot < 0 ? listener : listener.substring(0, dot), _ -> new Module());
        return new Lane(listener, module, new ArrayDeque<>());
    }

    /** What is next; waits for it. Null when the queue is closed. */
    @Nullable
    Share take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!closed) {
                var share = next();
                if (share != null) {
                    return share;
                }
                if (size == 0) {
                    changed.await();
                } else {
                    changed.awaitNanos(patience.toNanos());
                }
            }
            return null;
        } finally {
            lock.unlock();
        }
    }

    private @Nullable Share next() {
        var kept = new HashSet<Module>();
        var now = System.nanoTime();
        for (var lane : occupied) {
            // Whoever is not due yet does not take the processor from those who are and wait for their module.
            if (!kept.isEmpty() && lane.waiting().getFirst().due() - now > 0) {
                return null;
            }
            var joint = together > 1 && listeners.isJoint(lane.listener());
            // Whoever is younger must not keep a module busy for ever while an older one waits to be alone in it.
            if (kept.contains(lane.module())
                    || lane.module().isTaken()
                    || joint && lane.module().isBusy()) {
                kept.add(lane.module());
            } else {
                return give(lane, joint);
            }
        }
        return null;
    }

    private Share give(Lane lane, boolean joint) {
        var atMost = joint ? together : 1;
        occupied.remove(lane);
        var publications = new ArrayList<HandedOver>();
        while (publications.size() < atMost && !lane.waiting().isEmpty()) {
            publications.add(lane.waiting().removeFirst().publication());
        }
        if (!lane.waiting().isEmpty()) {
            occupied.add(lane);
        }
        size -= publications.size();
        var share = new Share(lane, publications, joint);
        lane.module().running.add(share);
        return share;
    }

    /** Nothing of the share runs any more. */
    void finished(Share share) {
        lock.lock();
        try {
            share.lane.module().running.remove(share);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How many wait. */
    int size() {
        return size;
    }

    boolean isClosed() {
        return closed;
    }

    /** Forgets what waits, gives nothing more and takes nothing more. */
    void close() {
        lock.lock();
        try {
            closed = true;
            lanes.clear();
            occupied.clear();
            size = 0;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
