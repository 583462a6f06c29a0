package com.clutch.platform.events;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Removes the publications in the transaction of their listener: what the listener did and that it has heard the events are one
 * commit, so an event that is delivered twice has its effect in the database once.
 */
@Component
class DeliveryTransactions implements TransactionExecutionListener {

    // Asked for late: it needs jOOQ, which needs the transaction manager, which needs this listener.
    private final ObjectProvider<PublicationStore> store;

    DeliveryTransactions(ObjectProvider<PublicationStore> store) {
        this.store = store;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        var delivery = Delivery.current();
        if (delivery != null && failure == null && transaction.isNewTransaction()) {
            delivery.begins(transaction);
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        var delivery = Delivery.current();
        if (delivery != null
                && delivery.isOwn(transaction)
                && store.getObject().remove(delivery.ids()) < delivery.size()) {
            throw new AlreadyDelivered();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        var delivery = Delivery.current();
        if (delivery != null && failure == null && delivery.isOwn(transaction)) {
            delivery.complete();
        }
    }
}
