package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.Staleness;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What Spring Modulith tells about publications, put into {@link PublicationStore}. It takes the place of Modulith's own registry
 * because that one keeps every event of a rolled-back transaction in memory, writes three transactions per delivery, and reads
 * its whole backlog when the program ends.
 */
@Component
class DeliveryRegistry implements EventPublicationRegistry {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRegistry.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(10);

    private final PublicationStore store;
    private final PendingPublications pending;
    private final ParkedPublications parked;
    private final ListenerIds listeners;
    private final ListenerThreads threads;
    private final EventSettings settings;
    private final Clock clock;
    private final TransactionTemplate apart;
    private volatile boolean more;

    DeliveryRegistry(
            PublicationStore store,
            PendingPublications pending,
            ParkedPublications parked,
            ListenerIds listeners,
            ListenerThreads threads,
            EventSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.pending = pending;
        this.parked = parked;
        this.listeners = listeners;
        this.threads = threads;
        this.settings = settings;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Collection<TargetEventPublication> store(Object event, Stream<PublicationTargetIdentifier> targets) {
        var publications =
                targets.map(target -> Publication.of(event, target.getValue())).toList();
        if (!publications.isEmpty()) {
            pending.add(publications);
        }
        return List.of();
    }

    /** Nothing to write: that a listener runs is known to this instance alone, which speaks for it while it lives. */
    @Override
    public void markProcessing(Object event, PublicationTargetIdentifier target) {}

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier target) {
        var publication = Publication.of(event, target.getValue());
        var delivery = Delivery.current();
        var heard = delivery != null && delivery.isFor(publication) && (delivery.isJoint() || delivery.isCompleted());
        if (!heard) {
            apart.executeWithoutResult(_ -> store.remove(List.of(publication.id())));
        }
    }

    /** On the threads of listeners the failure is written where its exception is known. */
    @Override
    public void markFailed(Object event, PublicationTargetIdentifier target) {
        var publication = Publication.of(event, target.getValue());
        var delivery = Delivery.current();
        if (delivery == null || !delivery.isFor(publication)) {
            failed(publication, "The listener failed in the thread of the publisher.");
        }
    }

    /** Writes down that a delivery failed and when it is tried again; parks what has failed too often. */
    void failed(Delivery delivery, Throwable cause) {
        if (delivery.isJoint()) {
            // No attempt of any of them: what is done together fails together, and then each is delivered by itself.
            delivery.fail(cause);
            return;
        }
        var publication = delivery.publication();
        if (threads.isInterrupted()) {
            return;
        }
        if (cause instanceof AlreadyDelivered) {
            LOG.debug(
                    "{} has been delivered to {} before.",
                    publication.event().header().eventId(),
                    publication.listener());
            return;
        }
        delivery.fail(cause);
        LOG.warn(
                "{} failed on {}.",
                publication.listener(),
                publication.event().getClass().getSimpleName(),
                cause);
        failed(publication, textOf(cause));
    }

    private void failed(Publication publication, String error) {
        apart.executeWithoutResult(_ -> failed(publication.id(), publication.listener(), error));
    }

    private void failed(UUID id, String listener, String error) {
        var attempts = store.attempts(id);
        if (attempts == null) {
            return;
        }
        if (attempts >= settings.attempts()) {
            LOG.error("Publication {} is parked: {} failed {} times. {}", id, listener, attempts, error);
            parked.park(id, error);
        } else {
            store.fail(id, clock.instant().plus(pauseAfter(attempts, id)), error);
        }
    }

    private static Duration pauseAfter(int attempts, UUID id) {
        var seconds = Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.min(attempts - 1, 20));
        // The last bits of the id spread what failed together over 0.8 to 1.2 of the pause, so that it does not come
        // back together.
        var spread = 800 + (id.getLeastSignificantBits() & 0xFF) * 400 / 0xFF;
        return Duration.ofMillis(seconds * spread);
    }

    private static String textOf(Throwable cause) {
        var text = new StringBuilder();
        for (Throwable at = cause; at != null && text.length() < 2_000; at = at.getCause()) {
            text.append(text.isEmpty() ? "" : "\ncaused by ").append(at);
        }
        return text.toString();
    }

    /**
     * Takes one batch of what did not fit into memory before and of what is due, and hands it over; what cannot be read counts as
     * failed.
     */
    @Override
    public void processFailedPublications(ResubmissionOptions options, Consumer<TargetEventPublication> deliver) {
        var now = clock.instant();
        var room = Math.min(options.getBatchSize(), threads.room());
        var refused = threads.takeRefused(room);
        var due = store.take(room - refused.size(), now);
        more = threads.hasRefused() || refused.size() + due.size() == room;
        if (!refused.isEmpty()) {
            store.read(refused).forEach(taken -> handOver(taken, deliver));
        }
        for (var taken : due) {
            if (listeners.knows(taken.listener())) {
                handOver(taken, deliver);
            } else {
                // Another instance may know it: a newer program during an update. At start and in the health it is
                // told.
                store.giveBack(List.of(taken.id()), now.plus(LONGEST_PAUSE));
            }
        }
    }

    private void handOver(PublicationStore.Taken taken, Consumer<TargetEventPublication> deliver) {
        try {
            // Modulith looks for the listener among all there are, each time; a backlog would spend its time on that.
            var call = listeners.call(taken.listener());
            if (call != null) {
                call.accept(read(taken));
            } else {
                deliver.accept(new Redelivered(taken, read(taken)));
            }
        } catch (Exception e) {
            LOG.warn("Publication {} cannot be handed to {}.", taken.id(), taken.listener(), e);
            apart.executeWithoutResult(_ -> failed(taken.id(), taken.listener(), textOf(e)));
        }
    }

    /** Whether the last batch may have left something for which there was no room. */
    boolean hasMore() {
        return more;
    }

    private static DomainEvent read(PublicationStore.Taken taken) throws ClassNotFoundException {
        var type = Class.forName(taken.eventType(), false, DomainEvent.class.getClassLoader());
        return (DomainEvent) EventJson.MAPPER.readValue(taken.json(), type);
    }

    @Override
    public void processIncompletePublications(
            Predicate<EventPublication> filter,
            Consumer<TargetEventPublication> deliver,
            @Nullable Duration olderThan) {
        throw new UnsupportedOperationException("Redelivery decides alone what is due.");
    }

    @Override
    public Collection<TargetEventPublication> findIncompletePublications() {
        throw new UnsupportedOperationException("The backlog may be larger than memory; look at its counts.");
    }

    @Override
    public Collection<TargetEventPublication> findIncompletePublicationsOlderThan(Duration duration) {
        return findIncompletePublications();
    }

    /** Nothing to do: what was delivered is gone at once. */
    @Override
    public void deleteCompletedPublicationsOlderThan(Duration duration) {}

    /** Nothing to do: {@link PublicationStore#take} looks at the last sign of life, Modulith at the publication. */
    @Override
    public void markStalePublicationsFailed(Staleness staleness) {}
}
