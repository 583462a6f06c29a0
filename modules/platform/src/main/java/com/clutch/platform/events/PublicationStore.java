package com.clutch.platform.events;

import static com.clutch.platform.events.jooq.Tables.EVENT_PUBLICATION;
import static com.clutch.platform.events.jooq.Tables.PARKED_PUBLICATION;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import com.clutch.events.DomainEvent;
import com.clutch.platform.events.jooq.tables.records.EventPublicationRecord;
import com.clutch.platform.persistence.BulkRows;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The registry in the database. A row exists until its listener has heard the event. PUBLISHED and RESUBMITTED rows are with an
 * instance, which says so again and again; FAILED rows wait until they are due.
 */
@Component
class PublicationStore {

    /** A row that was taken for delivery. */
    record Taken(UUID id, String listener, String eventType, String json, Instant publishedAt, int attempts) {}

    static final long LOCK = 0x636c757463680001L;
    private static final int STALE_AT_ONCE = 5_000;
    private static final int TOUCHED_AT_ONCE = 200;
    private static final int LONGEST_ERROR = 4_000;
    private static final Duration LONGEST_LOCK = Duration.ofMillis(200);

    private final DSLContext dsl;

    PublicationStore(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The statement that stores them, except those that are stored already. */
    Query insertion(List<Publication> publications, Instant now) {
        var json = new IdentityHashMap<DomainEvent, String>();
        var rows = publications.stream()
                .map(publication -> row(
                        publication,
                        json.computeIfAbsent(publication.event(), EventJson.MAPPER::writeValueAsString),
                        now))
                .toList();
        return BulkRows.of(EVENT_PUBLICATION, rows).missing(dsl);
    }

    private static EventPublicationRecord row(Publication publication, String json, Instant now) {
        var row = new EventPublicationRecord();
        row.setId(publication.id());
        row.setListenerId(publication.listener());
        row.setEventType(publication.event().getClass().getName());
        row.setSerializedEvent(json);
        row.setPublicationDate(now);
        row.setStatus("PUBLISHED");
        row.setCompletionAttempts(1);
        row.setLastResubmissionDate(now);
        return row;
    }

    /** How many were still there; one that was not has been delivered by another instance meanwhile. */
    int remove(Collection<UUID> ids) {
        return dsl.deleteFrom(EVENT_PUBLICATION)
                .where(EVENT_PUBLICATION.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .execute();
    }

    /**
     * Has the running transaction fail when it waits for a lock: rather than have PostgreSQL find after a second that it and another
     * wait for each other, and pick the other.
     */
    void giveWay() {
        dsl.execute("set local lock_timeout = {0}", inline(LONGEST_LOCK.toMillis()));
    }

    /** Those of them that are there. */
    List<Taken> read(Collection<UUID> ids) {
        return dsl.selectFrom(EVENT_PUBLICATION)
                .where(EVENT_PUBLICATION.ID.eq(DSL.any(ids.toArray(UUID[]::new))))
                .orderBy(EVENT_PUBLICATION.PUBLICATION_DATE)
                .fetch(PublicationStore::taken);
    }

    private static Taken taken(EventPublicationRecord row) {
        return new Taken(
                row.getId(),
                row.getListenerId(),
                row.getEventType(),
                row.getSerializedEvent(),
                row.getPublicationDate(),
                row.getCompletionAttempts());
    }

    /** These are still with this instance. Few at a time, because whoever delivers one of them meanwhile waits for it. */
    void touch(List<UUID> ids, Instant now) {
        var p = EVENT_PUBLICATION;
        for (var from = 0; from < ids.size(); from += TOUCHED_AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + TOUCHED_AT_ONCE));
            dsl.update(p)
                    .set(p.LAST_RESUBMISSION_DATE, now)
                    .where(p.ID.eq(DSL.any(some.toArray(UUID[]::new))), p.STATUS.ne(inline("FAILED")))
                    .execute();
        }
    }

    /** Nobody has tried these; they are due at the moment given. */
    void giveBack(Collection<UUID> ids, Instant due) {
        var p = EVENT_PUBLICATION;
        dsl.update(p)
                .set(p.STATUS, "FAILED")
                .set(p.NEXT_ATTEMPT, due)
                .set(p.COMPLETION_ATTEMPTS, greatest(p.COMPLETION_ATTEMPTS.minus(1), inline(0)))
                .where(p.ID.eq(DSL.any(ids.toArray(UUID[]::new))), p.STATUS.ne(inline("FAILED")))
                .execute();
    }

    /** Attempts made so far, this one included; null when the publication is gone. */
    @Nullable
    Integer attempts(UUID id) {
        return dsl.select(EVENT_PUBLICATION.COMPLETION_ATTEMPTS)
                .from(EVENT_PUBLICATION)
                .where(EVENT_PUBLICATION.ID.eq(id))
                .fetchOne(EVENT_PUBLICATION.COMPLETION_ATTEMPTS);
    }

    void fail(UUID id, Instant nextAttempt, String error) {
        var p = EVENT_PUBLICATION;
        dsl.update(p)
                .set(p.STATUS, "FAILED")
                .set(p.NEXT_ATTEMPT, nextAttempt)
                .set(p.ERROR, shortened(error))
                .where(p.ID.eq(id))
                .execute();
    }

    void park(UUID id, Instant now, String error) {
        var p = EVENT_PUBLICATION;
        var parked = PARKED_PUBLICATION;
        dsl.transaction(transaction -> {
            var sql = transaction.dsl();
            sql.insertInto(
                            parked,
                            parked.ID,
                            parked.LISTENER_ID,
                            parked.EVENT_TYPE,
                            parked.SERIALIZED_EVENT,
                            parked.PUBLICATION_DATE,
                            parked.ATTEMPTS,
                            parked.ERROR,
                            parked.PARKED_AT)
                    .select(select(
                                    p.ID,
                                    p.LISTENER_ID,
                                    p.EVENT_TYPE,
                                    p.SERIALIZED_EVENT,
                                    p.PUBLICATION_DATE,
                                    p.COMPLETION_ATTEMPTS,
                                    val(shortened(error)),
                                    val(now))
                            .from(p)
                            .where(p.ID.eq(id)))
                    .onConflict(parked.ID)
                    .doUpdate()
                    .set(parked.ERROR, excluded(parked.ERROR))
                    .execute();
            sql.deleteFrom(p).where(p.ID.eq(id)).execute();
        });
    }

    /** Declares failed what nobody has spoken for since the moment; false while another instance does the same or takes. */
    boolean failStale(Instant staleBefore) {
        return dsl.transactionResult(transaction -> {
            var first = isFirst(transaction.dsl());
            if (first) {
                failStale(transaction.dsl(), staleBefore);
            }
            return first;
        });
    }

    /** Takes what is due, oldest due first. Takes nothing while another instance does the same. */
    List<Taken> take(int limit, Instant now) {
        return limit <= 0
                ? List.of()
                : dsl.transactionResult(
                        transaction -> isFirst(transaction.dsl()) ? takeDue(transaction.dsl(), limit, now) : List.of());
    }

    private static boolean isFirst(DSLContext sql) {
        var locked = DSL.field("pg_try_advisory_xact_lock({0})", Boolean.class, val(LOCK));
        return Boolean.TRUE.equals(sql.select(locked).fetchSingle().value1());
    }

    private static void failStale(DSLContext sql, Instant staleBefore) {
        var p = EVENT_PUBLICATION;
        var stale = p.as("stale");
        sql.update(p)
                .set(p.STATUS, "FAILED")
                .set(p.NEXT_ATTEMPT, p.PUBLICATION_DATE)
                .where(p.ID.in(select(stale.ID)
                        .from(stale)
                        .where(
                                stale.STATUS.in(inline("PUBLISHED"), inline("PROCESSING"), inline("RESUBMITTED")),
                                stale.PUBLICATION_DATE.lt(staleBefore),
                                greatest(stale.PUBLICATION_DATE, stale.LAST_RESUBMISSION_DATE)
                                        .lt(staleBefore))
                        .limit(STALE_AT_ONCE)
                        .forUpdate()
                        .skipLocked()))
                .execute();
    }

    private static List<Taken> takeDue(DSLContext sql, int limit, Instant now) {
        var p = EVENT_PUBLICATION;
        var due = p.as("due");
        return sql.update(p)
                .set(p.STATUS, "RESUBMITTED")
                .set(p.COMPLETION_ATTEMPTS, p.COMPLETION_ATTEMPTS.plus(1))
                .set(p.LAST_RESUBMISSION_DATE, now)
                .where(p.ID.in(select(due.ID)
                        .from(due)
                        .where(due.STATUS.eq(inline("FAILED")), due.NEXT_ATTEMPT.le(now))
                        .orderBy(due.NEXT_ATTEMPT)
                        .limit(limit)
                        .forUpdate()
                        .skipLocked()))
                .returning()
                .fetch()
                .sortAsc(p.PUBLICATION_DATE)
                .map(PublicationStore::taken);
    }

    private static String shortened(String error) {
        // PostgreSQL stores no NUL in text.
        var text = error.replace('\u0000', ' ');
        return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR);
    }
}
