package com.clutch.fleet.application.ledger;

import com.clutch.events.FieldChange;
import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The one way an entry of a ledger is written: stored, kept in its history and told, in the transaction of the caller. */
@Component
public class LedgerWriting {

    private final LedgerChanges changes;
    private final Clock clock;

    LedgerWriting(LedgerChanges changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /** Now. */
    public Instant now() {
        return clock.instant();
    }

    /** Stores new entries. */
    public <T extends LedgerEntry<T>, S> void add(LedgerKind<T, S> kind, List<T> entries, Actor actor) {
        kind.ledger().add(entries);
        entries.forEach(entry -> kind.changed(null, entry, actor));
    }

    /** Stores one new entry and answers it. */
    public <T extends LedgerEntry<T>, S> T add(LedgerKind<T, S> kind, T entry, Actor actor) {
        add(kind, List.of(entry), actor);
        return entry;
    }

    /**
     * Changes an entry and answers it as it is stored now; what changes nothing is not stored.
     *
     * @param view what a caller has read, to compare with
     * @throws DomainException when there is no such entry
     */
    public <T extends LedgerEntry<T>, S> T revise(
            LedgerKind<T, S> kind,
            UUID id,
            ExpectedVersion expected,
            Function<T, ?> view,
            UnaryOperator<T> change,
            Actor actor) {
        var known = find(kind, id, expected, view);
        var changed = change.apply(known);
        if (changed.equals(known)) {
            return known;
        }
        var now = now();
        var next = changed.with(known.life().next(now));
        kind.ledger().save(next);
        changes.add(rows(next, kind.changed(known, next, actor), now, actor));
        return next;
    }

    /**
     * Removes an entry, so that it does not count any more.
     *
     * @return the entry as it was last
     * @throws DomainException when there is no such entry
     */
    public <T extends LedgerEntry<T>, S> T remove(
            LedgerKind<T, S> kind, UUID id, ExpectedVersion expected, Function<T, ?> view, Actor actor) {
        var known = find(kind, id, expected, view);
        var now = now();
        var ended = known.with(known.life().end(now));
        kind.ledger().save(ended);
        changes.add(rows(ended, List.of(new FieldChange("removedAt", null, now.toString())), now, actor));
        kind.changed(known, ended, actor);
        return ended;
    }

    private static <T extends LedgerEntry<T>, S> T find(
            LedgerKind<T, S> kind, UUID id, ExpectedVersion expected, Function<T, ?> view) {
        var known = kind.ledger().findForUpdate(id).orElseThrow(() -> DomainException.notFound(kind.noun(), id));
        expected.check(known.version(), () -> view.apply(known));
        return known;
    }

    private static List<LedgerChange> rows(LedgerEntry<?> entry, List<FieldChange> fields, Instant now, Actor actor) {
        return fields.stream()
                .map(field -> new LedgerChange(
                        Ids.at(now),
                        entry.id(),
                        entry.version(),
                        field.field(),
                        field.before(),
                        field.after(),
                        now,
                        actor.id(),
                        actor.name()))
                .toList();
    }
}
