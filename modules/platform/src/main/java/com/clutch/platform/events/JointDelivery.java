package com.clutch.platform.events;

import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has a listener hear several publications in one transaction: one commit, and one statement that removes them. It succeeds or
 * leaves nothing behind; in that case each is delivered in a transaction of its own, and only that counts as an attempt.
 */
@Component
class JointDelivery {

    private static final Logger LOG = LoggerFactory.getLogger(JointDelivery.class);

    /** Others wait for the rows that were changed, so what has not been heard by then is left for another transaction. */
    private static final Duration LONGEST = Duration.ofMillis(100);

    private final PublicationStore store;
    private final ListenerIds listeners;
    private final TransactionTemplate transaction;

    JointDelivery(PublicationStore store, ListenerIds listeners, PlatformTransactionManager transactions) {
        this.store = store;
        this.listeners = listeners;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Delivers the first of them, as many as there is time for; answers how many, or 0 when it did not succeed. */
    int deliver(List<HandedOver> several) {
        var listener = several.getFirst().publication().listener();
        var delivery = Delivery.joint();
        try {
            delivery.run(() -> transaction.executeWithoutResult(_ -> hear(several, listener, delivery)));
        } catch (RuntimeException e) {
            if (!delivery.isCompleted()) {
                var cause = delivery.failure() == null ? e : delivery.failure();
                LOG.info(
                        "{} hears {} events one by one, for together they failed: {}",
                        listener,
                        several.size(),
                        NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
                return 0;
            }
            LOG.warn("What {} left for the time after its commit failed.", listener, e);
        }
        return delivery.size();
    }

    private void hear(List<HandedOver> several, String listener, Delivery delivery) {
        TransactionSynchronizationManager.registerSynchronization(new Alone(listener));
        store.giveWay();
        var begun = System.nanoTime();
        for (var one : several) {
            delivery.hear(one);
            if (delivery.failure() != null) {
                throw new IllegalStateException(delivery.failure());
            }
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                return;
            }
        }
    }

    /**
     * Refuses a second transaction beside the joint one. It could wait for rows that the joint one has locked for another event,
     * and PostgreSQL would not see that they wait for each other. The listener is not called for several events again.
     */
    private final class Alone implements TransactionSynchronization {

        private final String listener;
        private boolean committed;

        Alone(String listener) {
            this.listener = listener;
        }

        /** Before other synchronizations, so that none is suspended in vain. */
        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }

        @Override
        public void suspend() {
            if (!committed) {
                listeners.hearsAlone(listener);
                throw new IllegalStateException(listener + " needs a transaction beside its own.");
            }
        }

        @Override
        public void afterCommit() {
            committed = true;
        }
    }
}
