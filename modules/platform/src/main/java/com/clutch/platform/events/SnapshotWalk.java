package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import com.clutch.events.StateEvent;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.kernel.Actor;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells everything a producer has to tell about a topic, page by page. Running it twice for one request is harmless: listeners
 * keep only what is newer than what they have.
 */
@Component
public class SnapshotWalk {

    /** Reads a page of rows in the order of their keys and turns each into an event. */
    @FunctionalInterface
    public interface Pages<K, E extends DomainEvent> {

        /**
         * The events of the rows after a key, in the order of the keys; an empty list ends the walk.
         *
         * @param lastKey key of the last row of the page before, null for the first page
         * @param limit rows at most
         */
        List<? extends E> after(@Nullable K lastKey, int limit);
    }

    private final EventPublisher events;
    private final TransactionTemplate perPage;

    SnapshotWalk(EventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.perPage = new TransactionTemplate(transactions);
        this.perPage.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Walks over aggregates in the order of their ids. */
    public void run(SnapshotRequested request, int pageSize, Pages<UUID, StateEvent> pages) {
        run(request, pageSize, pages, StateEvent::aggregateId);
    }

    /**
     * Walks over rows of any kind. Each page is read and published in a transaction of its own; {@link SnapshotCompleted}
     * follows when all are committed.
     *
     * @param key the key of the row an event was made from; rows are ordered by it
     */
    public <K, E extends DomainEvent> void run(
            SnapshotRequested request, int pageSize, Pages<K, E> pages, Function<? super E, K> key) {
        K last = null;
        var count = 0L;
        while (true) {
            var from = last;
            var page = perPage.execute(_ -> publish(pages.after(from, pageSize)));
            if (page == null || page.isEmpty()) {
                break;
            }
            count += page.size();
            last = key.apply(page.getLast());
        }
        var total = count;
        var actor = Actor.system("snapshot", request.header().correlationId());
        perPage.executeWithoutResult(_ -> events.publish(
                new SnapshotCompleted(events.header(actor), request.requestId(), request.topic(), total)));
    }

    private <E extends DomainEvent> List<? extends E> publish(List<? extends E> page) {
        page.forEach(events::publish);
        return page;
    }
}
