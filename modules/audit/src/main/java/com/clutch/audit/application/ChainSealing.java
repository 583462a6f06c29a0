package com.clutch.audit.application;

import com.clutch.audit.domain.Anchors;
import com.clutch.audit.domain.Checkpoint;
import com.clutch.audit.domain.Link;
import com.clutch.audit.domain.SealedChain;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Seals entries in the order in which they are found, one instance at a time. Whoever writes entries waits for nothing here: an
 * entry that commits late is sealed later.
 */
@Service
public class ChainSealing {

    private static final int BATCH = 1_000;

    private final SealedChain chain;
    private final Anchors anchors;
    private final Clock clock;
    private final ZoneId zone;
    private final Duration interval;

    ChainSealing(
            SealedChain chain,
            Anchors anchors,
            AuditSettings settings,
            Clock clock,
            @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.chain = chain;
        this.anchors = anchors;
        this.clock = clock;
        this.zone = zone;
        this.interval = settings.checkpoint();
    }

    /** Seals one batch; answers whether there may be more. */
    @Transactional
    public boolean sealBatch() {
        if (!chain.claim()) {
            return false;
        }
        var entries = chain.unsealed(BATCH);
        if (entries.isEmpty()) {
            return false;
        }
        var end = chain.end();
        var links = new ArrayList<Link>(entries.size());
        for (var entry : entries) {
            var link = end.next(entry.id(), entry.occurredAt(), entry.canonical());
            links.add(link);
            end = end.with(link);
        }
        chain.append(links, entries, zone, clock.instant());
        return entries.size() == BATCH;
    }

    /** Makes a checkpoint when the chain has grown and the last one is old enough. */
    @Transactional
    public void checkpoint() {
        if (!chain.claim()) {
            return;
        }
        var now = clock.instant();
        var latest = chain.latestCheckpoint();
        var end = chain.end();
        var due = latest.isEmpty()
                || latest.get().sequence() < end.sequence()
                        && !now.isBefore(latest.get().madeAt().plus(interval));
        if (due && end.sequence() > 0) {
            chain.add(new Checkpoint(
                    end.sequence(),
                    end.hash(),
                    now,
                    latest.map(Checkpoint::horizon).orElse(null)));
        }
    }

    /** Writes to the anchor file what it does not know; a crash in between writes a line twice, which is harmless. */
    @Transactional
    public void anchor() {
        if (!anchors.available() || !chain.claim()) {
            return;
        }
        var waiting = chain.toAnchor();
        if (!waiting.isEmpty()) {
            anchors.append(waiting);
            chain.anchored(waiting.getLast().sequence());
        }
    }
}
