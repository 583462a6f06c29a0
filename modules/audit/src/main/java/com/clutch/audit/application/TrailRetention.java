package com.clutch.audit.application;

import com.clutch.audit.domain.Checkpoint;
import com.clutch.audit.domain.Months;
import com.clutch.audit.domain.SealedChain;
import com.clutch.events.audit.AuditTrailShortened;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes room for the months to come, and drops those whose time is up once a checkpoint vouches for them. */
@Service
public class TrailRetention {

    private static final int MONTHS_AHEAD = 2;

    private final Months months;
    private final SealedChain chain;
    private final EventPublisher events;
    private final AuditSettings settings;
    private final Clock clock;

    TrailRetention(Months months, SealedChain chain, EventPublisher events, AuditSettings settings, Clock clock) {
        this.months = months;
        this.chain = chain;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes room for this month and the next. */
    @Transactional
    public void prepare() {
        var month = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        for (var ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            months.ensure(month.plusMonths(ahead));
        }
    }

    /**
     * Drops the oldest month if its time is up and all of it is sealed; answers whether there may be more. The checkpoint that
     * allows the rest of the chain to be checked without it is made in the same transaction.
     */
    @Transactional
    public boolean shorten() {
        if (!chain.claim()) {
            return false;
        }
        var now = clock.instant();
        var kept = YearMonth.from(now.atZone(ZoneOffset.UTC).minus(settings.retention()));
        var all = months.all();
        if (all.isEmpty() || !all.getFirst().isBefore(kept) || months.waiting(all.getFirst())) {
            return false;
        }
        var month = all.getFirst();
        var horizon = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        months.lastSealed(month)
                .ifPresent(last -> chain.add(new Checkpoint(last.sequence(), last.hash(), now, horizon)));
        // The end of the chain vouches for the horizon too: a month may hold entries but no seals.
        var end = chain.end();
        if (end.sequence() > 0) {
            chain.add(new Checkpoint(end.sequence(), end.hash(), now, horizon));
        }
        months.drop(month);
        var actor = Actor.system("audit retention", Ids.at(now).toString());
        events.publish(new AuditTrailShortened(events.header(actor), horizon, end.sequence()));
        return true;
    }
}
