package com.clutch.audit.application;

import com.clutch.audit.domain.Anchors;
import com.clutch.audit.domain.ChainCheck;
import com.clutch.audit.domain.Checkpoint;
import com.clutch.audit.domain.SealedChain;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Looks whether the trail is what it was. */
@Service
public class ChainVerification {

    /** Links that one call looks at: some seconds. */
    public static final int MOST_LINKS = 200_000;

    /**
     * What a look at the chain found.
     *
     * @param firstSequence first link that was looked at
     * @param lastSequence last link that was looked at
     * @param firstBadSequence where the chain is broken, null when it is whole
     * @param finding what is wrong there, null when nothing is
     * @param anchored whether the anchor file was asked too
     * @param nextSequence where the next look goes on, null when this one came to the end
     */
    public record Verification(
            UUID id,
            boolean intact,
            long firstSequence,
            long lastSequence,
            @Nullable Long firstBadSequence,
            @Nullable String finding,
            boolean anchored,
            @Nullable Long nextSequence,
            Instant verifiedAt) {}

    private final SealedChain chain;
    private final Anchors anchors;
    private final ChainQueries queries;
    private final ReadingNotes notes;
    private final Clock clock;

    ChainVerification(SealedChain chain, Anchors anchors, ChainQueries queries, ReadingNotes notes, Clock clock) {
        this.chain = chain;
        this.anchors = anchors;
        this.queries = queries;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Looks at the chain from a sequence on.
     *
     * @param from 1 or less for the beginning; otherwise the look begins at the checkpoint at or before it
     */
    public Verification verify(long from, Actor actor) {
        notes.note("chain", List.of(), 1, actor);
        return verify(from, MOST_LINKS);
    }

    /** Looks at the whole chain and keeps the result. */
    public Verification verifyAll() {
        return verify(0, Long.MAX_VALUE);
    }

    private Verification verify(long from, long limit) {
        var stored = chain.checkpointsFrom(from);
        var begin = from <= 1 || stored.isEmpty() ? 0 : stored.getFirst().sequence() + 1;
        var check = new ChainCheck(known(stored, begin));
        var seen = new long[1];
        chain.walk(begin, limit, (link, canonical) -> {
            seen[0]++;
            return check.look(link, canonical);
        });
        var toTheEnd = seen[0] < limit;
        var found = check.finding(toTheEnd);
        var result = new Verification(
                Ids.at(clock.instant()),
                found.intact(),
                found.first(),
                found.last(),
                found.badSequence(),
                found.what(),
                anchors.available(),
                toTheEnd || !found.intact() ? null : found.last() + 1,
                clock.instant());
        queries.keep(result);
        return result;
    }

    private List<Checkpoint> known(List<Checkpoint> stored, long begin) {
        if (!anchors.available()) {
            return stored;
        }
        // What may be gone is believed from the anchor alone: a horizon in the database could be written by whoever
        // deletes.
        var known = new ArrayList<Checkpoint>();
        stored.forEach(one -> known.add(new Checkpoint(one.sequence(), one.hash(), one.madeAt(), null)));
        anchors.all().stream().filter(one -> one.sequence() >= begin - 1).forEach(known::add);
        return known;
    }
}
