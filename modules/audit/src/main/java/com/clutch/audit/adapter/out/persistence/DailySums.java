package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.DAILY_ACTOR;
import static com.clutch.audit.jooq.Tables.DAILY_COUNT;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.row;

import com.clutch.audit.domain.Entry;
import com.clutch.audit.domain.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Moves the sums per day by the entries of a batch. Sealing is their only writer, so nobody waits for a row here. */
@Component
class DailySums {

    private record Kind(
            LocalDate day, String module, String action, String category, String severity, String outcome) {}

    private record Doer(LocalDate day, UUID id, String kind) {}

    private record Deeds(long entries, long failures, Instant lastAt) {

        Deeds and(Deeds other) {
            return new Deeds(
                    entries + other.entries,
                    failures + other.failures,
                    lastAt.isAfter(other.lastAt) ? lastAt : other.lastAt);
        }
    }

    private final DSLContext dsl;

    DailySums(DSLContext dsl) {
        this.dsl = dsl;
    }

    void add(List<Entry> entries, ZoneId zone) {
        var counts = new HashMap<Kind, Long>();
        var deeds = new HashMap<Doer, Deeds>();
        for (var entry : entries) {
            var day = LocalDate.ofInstant(entry.occurredAt(), zone);
            var is = entry.classification();
            counts.merge(
                    new Kind(
                            day,
                            is.module(),
                            is.action(),
                            is.category().name(),
                            is.severity().name(),
                            is.outcome().name()),
                    1L,
                    Long::sum);
            deeds.merge(
                    // An account may act in person and by token on one day; the row is the account's.
                    new Doer(
                            day,
                            entry.actorId(),
                            entry.actorKind().equals("API_TOKEN") ? "ACCOUNT" : entry.actorKind()),
                    new Deeds(1, is.outcome() == Outcome.FAILURE ? 1 : 0, entry.occurredAt()),
                    Deeds::and);
        }
        var c = DAILY_COUNT;
        dsl.insertInto(c, c.DAY, c.MODULE, c.ACTION, c.CATEGORY, c.SEVERITY, c.OUTCOME, c.ENTRIES)
                .valuesOfRows(counts.entrySet().stream()
                        .map(count -> row(
                                count.getKey().day(),
                                count.getKey().module(),
                                count.getKey().action(),
                                count.getKey().category(),
                                count.getKey().severity(),
                                count.getKey().outcome(),
                                count.getValue()))
                        .toList())
                .onConflict(c.DAY, c.MODULE, c.ACTION, c.CATEGORY, c.SEVERITY, c.OUTCOME)
                .doUpdate()
                .set(c.ENTRIES, c.ENTRIES.plus(excluded(c.ENTRIES)))
                .execute();
        var a = DAILY_ACTOR;
        dsl.insertInto(a, a.DAY, a.ACTOR_ID, a.ACTOR_KIND, a.ENTRIES, a.FAILURES, a.LAST_AT)
                .valuesOfRows(deeds.entrySet().stream()
                        .map(one -> row(
                                one.getKey().day(),
                                one.getKey().id(),
                                one.getKey().kind(),
                                one.getValue().entries(),
                                one.getValue().failures(),
                                one.getValue().lastAt()))
                        .toList())
                .onConflict(a.DAY, a.ACTOR_ID)
                .doUpdate()
                .set(a.ENTRIES, a.ENTRIES.plus(excluded(a.ENTRIES)))
                .set(a.FAILURES, a.FAILURES.plus(excluded(a.FAILURES)))
                .set(a.LAST_AT, greatest(a.LAST_AT, excluded(a.LAST_AT)))
                .execute();
    }
}
