package com.clutch.insights.adapter.out.persistence;

import com.clutch.insights.domain.Entry;
import com.clutch.insights.domain.Ledger;
import com.clutch.insights.domain.Posting;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a transaction changes in the figures, one fact after the other; what one opens and a later one closes is not in it. */
final class Changes {

    private final TreeMap<Posting, Long> sums = new TreeMap<>();
    private final Set<Entry> closed = new LinkedHashSet<>();
    private final Set<Entry> opened = new LinkedHashSet<>();
    private final TreeMap<String, Instant> asOf = new TreeMap<>();

    /**
     * A fact that makes one ledger of another.
     *
     * @param told when the producer told it (UTC)
     */
    void add(Ledger before, Ledger after, Instant told) {
        after.postings().forEach(posting -> move(posting, posting.amount(), told));
        before.postings().forEach(posting -> move(posting, -posting.amount(), told));
        var goes = new HashSet<>(before.entries());
        after.entries().forEach(goes::remove);
        var comes = new HashSet<>(after.entries());
        before.entries().forEach(comes::remove);
        goes.forEach(entry -> exchange(entry, opened, closed, told));
        comes.forEach(entry -> exchange(entry, closed, opened, told));
    }

    private void move(Posting posting, long amount, Instant told) {
        sums.merge(posting, amount, Long::sum);
        touch(posting.figure().name(), told);
    }

    private void exchange(Entry entry, Set<Entry> from, Set<Entry> to, Instant told) {
        if (!from.remove(entry)) {
            to.add(entry);
        }
        touch(entry.figure().name(), told);
    }

    private void touch(String figure, Instant told) {
        asOf.merge(figure, told, (known, now) -> known.isAfter(now) ? known : now);
    }

    /** Amounts that are not zero, by where they are posted. */
    SortedMap<Posting, Long> sums() {
        sums.values().removeIf(amount -> amount == 0);
        return sums;
    }

    /** The figures that change at all, each with what is added to its total. */
    SortedMap<String, Long> totals() {
        var totals = new TreeMap<String, Long>();
        sums().forEach((posting, amount) ->
                totals.merge(posting.figure().name(), posting.part().isEmpty() ? amount : 0L, Long::sum));
        closed.forEach(entry -> totals.putIfAbsent(entry.figure().name(), 0L));
        opened.forEach(entry -> totals.putIfAbsent(entry.figure().name(), 0L));
        return totals;
    }

    /** Entries that do not count any more. */
    Set<Entry> closed() {
        return closed;
    }

    /** Entries that count from now on. */
    Set<Entry> opened() {
        return opened;
    }

    /** When the newest fact that moves the figure was told (UTC). */
    Instant asOf(String figure) {
        return Objects.requireNonNull(asOf.get(figure));
    }
}
