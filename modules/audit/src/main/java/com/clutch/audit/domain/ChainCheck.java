package com.clutch.audit.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Walks along the chain and stops at the first link that is not what it was. Give it the checkpoints, then the links in the order
 * of their sequence, then ask for the finding.
 */
public final class ChainCheck {

    /**
     * What was found.
     *
     * @param first first sequence that was looked at, 0 when there was none
     * @param last last sequence that was looked at
     * @param badSequence where the chain is broken, null when it is whole
     * @param what what is wrong there, null when nothing is
     */
    public record Finding(
            long first,
            long last,
            @Nullable Long badSequence,
            @Nullable String what) {

        /** Whether nothing is wrong. */
        public boolean intact() {
            return badSequence == null;
        }
    }

    private final NavigableMap<Long, Checkpoint> checkpoints = new TreeMap<>();
    private final @Nullable Instant horizon;
    private @Nullable Chain chain;
    private long first;
    private long last;
    private @Nullable Long badSequence;
    private @Nullable String what;

    /** A walk whose checkpoints contradict each other ends before it begins. */
    public ChainCheck(Collection<Checkpoint> known) {
        Instant latest = null;
        for (var checkpoint : known) {
            var other = checkpoints.put(checkpoint.sequence(), checkpoint);
            if (other != null && !other.hash().equals(checkpoint.hash())) {
                broken(checkpoint.sequence(), "two checkpoints disagree about it");
            }
            if (checkpoint.horizon() != null
                    && (latest == null || checkpoint.horizon().isAfter(latest))) {
                latest = checkpoint.horizon();
            }
        }
        horizon = latest;
    }

    /**
     * Looks at one more link.
     *
     * @param canonical the entry as it is now, null when it is gone
     * @return whether it is worth going on
     */
    public boolean look(Link link, @Nullable String canonical) {
        if (badSequence != null) {
            return false;
        }
        var before = chain == null ? start(link) : chain;
        if (badSequence != null) {
            return false;
        }
        last = link.sequence();
        if (link.sequence() != before.sequence() + 1) {
            return broken(before.sequence() + 1, "its seal is missing");
        }
        if (!before.hashAfter(link.digest()).equals(link.hash())) {
            return broken(link.sequence(), "its seal does not follow from the one before");
        }
        if (canonical == null) {
            if (horizon == null || !link.occurredAt().isBefore(horizon)) {
                return broken(link.sequence(), "entry %s is gone".formatted(link.entryId()));
            }
        } else if (!Chain.digest(canonical).equals(link.digest())) {
            return broken(link.sequence(), "entry %s was changed".formatted(link.entryId()));
        }
        var checkpoint = checkpoints.get(link.sequence());
        if (checkpoint != null && !checkpoint.hash().equals(link.hash())) {
            var good = checkpoints.lowerKey(link.sequence());
            return broken(
                    good == null || good < first ? first : good + 1,
                    "the chain was written anew between here and checkpoint %d".formatted(link.sequence()));
        }
        chain = before.with(link);
        return true;
    }

    /**
     * What was found, when every link has been looked at.
     *
     * @param toTheEnd whether the last link given is the last there is, so that a checkpoint behind it means a cut
     */
    public Finding finding(boolean toTheEnd) {
        if (toTheEnd && badSequence == null && !checkpoints.isEmpty() && checkpoints.lastKey() > last) {
            broken(last + 1, "the chain ends here, but a checkpoint knows %d".formatted(checkpoints.lastKey()));
        }
        return new Finding(first, last, badSequence, what);
    }

    private Chain start(Link link) {
        first = link.sequence();
        var before = link.sequence() - 1;
        if (before == 0) {
            return Chain.EMPTY;
        }
        var checkpoint = checkpoints.get(before);
        if (checkpoint == null) {
            broken(
                    checkpoints.isEmpty() || checkpoints.firstKey() > before ? 1 : before,
                    "the chain begins at %d, and no checkpoint says that this is its beginning"
                            .formatted(link.sequence()));
            return Chain.EMPTY;
        }
        return new Chain(before, checkpoint.hash());
    }

    private boolean broken(long sequence, String how) {
        badSequence = sequence;
        what = how;
        return false;
    }
}
