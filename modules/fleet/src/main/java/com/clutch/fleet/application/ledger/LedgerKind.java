package com.clutch.fleet.application.ledger;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.StateEvent;
import com.clutch.fleet.domain.ledger.Ledger;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of ledger and how its entries are told of in the published language. Each topic has one subclass, so that writing,
 * history and snapshots are written once.
 *
 * @param <T> an entry
 * @param <S> its published state
 */
public abstract class LedgerKind<T extends LedgerEntry<T>, S> {

    /** Makes the state event of this kind; the constructor of its record. */
    @FunctionalInterface
    protected interface Telling<S> {

        /** The event. */
        StateEvent event(EventHeader header, UUID id, long version, Change change, S state, List<FieldChange> changes);
    }

    private final String noun;
    private final String topic;
    private final Ledger<T> ledger;
    private final Telling<S> telling;

    /**
     * @param noun what people call an entry
     * @param topic of snapshots
     */
    protected LedgerKind(String noun, String topic, Ledger<T> ledger, Telling<S> telling) {
        this.noun = noun;
        this.topic = topic;
        this.ledger = ledger;
        this.telling = telling;
    }

    /** What others may know of an entry. */
    protected abstract S state(T entry);

    String noun() {
        return noun;
    }

    String topic() {
        return topic;
    }

    Ledger<T> ledger() {
        return ledger;
    }

    StateEvent event(EventHeader header, T entry, Change change, List<FieldChange> changes) {
        return telling.event(header, entry.id(), entry.version(), change, state(entry), changes);
    }

    @Nullable
    S stateOf(@Nullable T entry) {
        return entry == null ? null : state(entry);
    }
}
