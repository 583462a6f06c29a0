package com.clutch.fleet.application.ledger;

import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.FieldCheck;
import com.clutch.kernel.StaleVersionException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with a ledger; each ledger says how its entries come about.
 *
 * @param <T> an entry
 * @param <V> an entry as it is read
 * @param <F> what somebody says about an entry
 */
public abstract class LedgerKeeping<T extends LedgerEntry<T>, V, F> {

    private final LedgerKind<T, ?> kind;
    private final LedgerWriting writing;

    /** The use case of this ledger. */
    protected LedgerKeeping(LedgerKind<T, ?> kind, LedgerWriting writing) {
        this.kind = kind;
        this.writing = writing;
    }

    /** The entry that is said, new. */
    protected abstract T entry(UUID vehicleId, F said);

    /** The entry after what is said now. */
    protected abstract T entry(T known, F said);

    /** The entry as it is read. */
    protected abstract V view(T entry);

    /**
     * The vehicle that somebody names.
     *
     * @throws DomainException when he names none
     */
    protected static UUID vehicle(@Nullable UUID said) {
        var check = new FieldCheck();
        check.required("vehicleId", said);
        check.done();
        return FieldCheck.sure(said);
    }

    /** What people call an entry. */
    public String noun() {
        return kind.noun();
    }

    /**
     * Writes down an entry.
     *
     * @throws DomainException naming every field that makes no sense; when a rule of the ledger forbids it
     */
    @Transactional
    public V add(@Nullable UUID vehicleId, F said, Actor actor) {
        return view(writing.add(kind, entry(vehicle(vehicleId), said), actor));
    }

    /**
     * Corrects an entry.
     *
     * @throws DomainException naming every field that makes no sense; when there is none; when a rule of the ledger forbids it
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public V revise(UUID id, ExpectedVersion expected, F said, Actor actor) {
        return view(writing.revise(kind, id, expected, this::view, known -> entry(known, said), actor));
    }

    /**
     * Removes an entry, which was a mistake; its history stays.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, this::view, actor);
    }
}
