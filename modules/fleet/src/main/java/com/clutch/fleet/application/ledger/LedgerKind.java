package com.clutch.fleet.application.ledger;

import com.clutch.fleet.domain.ledger.Ledger;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;

/**
 * A kind of ledger and how its entries are told of in the published language. Each topic has one subclass, so that writing,
 * history and snapshots are written once.
 *
 * @param <T> an entry
 * @param <S> its published state
 */
public abstract class LedgerKind<T extends LedgerEntry<T>, S> extends StateEvents<T, S> {

    private final String noun;
    private final Ledger<T> ledger;

    /**
     * @param noun what people call an entry
     * @param topic of snapshots
     */
    protected LedgerKind(String noun, Ledger<T> ledger, EventPublisher publisher, String topic, Telling<S> telling) {
        super(publisher, topic, telling);
        this.noun = noun;
        this.ledger = ledger;
    }

    String noun() {
        return noun;
    }

    Ledger<T> ledger() {
        return ledger;
    }
}
