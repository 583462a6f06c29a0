package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.SIGNAL;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import com.clutch.audit.domain.Signal;
import com.clutch.audit.domain.Signals;
import com.clutch.audit.domain.ThreatPattern;
import java.math.BigDecimal;
import java.time.Instant;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSignals implements Signals {

    private final DSLContext dsl;

    JooqSignals(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean add(Signal signal) {
        dsl.fetch(
                "select pg_advisory_xact_lock(hashtextextended({0}, 0))",
                val(signal.pattern().name() + " " + signal.subject()));
        return dsl.insertInto(SIGNAL)
                        .set(SIGNAL.PATTERN, signal.pattern().name())
                        .set(SIGNAL.SUBJECT, signal.subject())
                        .set(SIGNAL.OCCURRED_AT, signal.occurredAt())
                        .set(SIGNAL.EVENT_ID, signal.eventId())
                        .set(SIGNAL.WEIGHT, signal.weight())
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    @Override
    public long weightSince(ThreatPattern pattern, String subject, Instant moment) {
        return dsl.select(coalesce(sum(SIGNAL.WEIGHT), inline(BigDecimal.ZERO)))
                .from(SIGNAL)
                .where(SIGNAL.PATTERN.eq(pattern.name()))
                .and(SIGNAL.SUBJECT.eq(subject))
                .and(SIGNAL.OCCURRED_AT.gt(moment))
                .fetchSingle()
                .value1()
                .longValueExact();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return dsl.deleteFrom(SIGNAL).where(SIGNAL.OCCURRED_AT.lt(moment)).execute();
    }
}
