package com.clutch.platform.events;

import static com.clutch.platform.events.jooq.Tables.EVENT_PUBLICATION;
import static com.clutch.platform.events.jooq.Tables.PARKED_PUBLICATION;
import static org.jooq.impl.DSL.deleteFrom;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.events.jooq.tables.ParkedPublicationTable;
import com.clutch.platform.events.jooq.tables.records.ParkedPublicationRecord;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What failed too often and waits until a person has it delivered again or discards it. */
@Component
class ParkedPublications {

    /** Publications for one listener, or for any. */
    record Filter(@Nullable String listener) {}

    /** A parked publication without its event. */
    record Row(
            UUID id,
            String listener,
            String eventType,
            int attempts,
            String error,
            Instant publishedAt,
            Instant parkedAt) {}

    /**
     * A parked publication.
     *
     * @param event the event as JSON text, as it is delivered
     */
    record Detail(
            UUID id,
            String listener,
            String eventType,
            int attempts,
            String error,
            Instant publishedAt,
            Instant parkedAt,
            String event) {}

    private static final ParkedPublicationTable PARKED = PARKED_PUBLICATION;
    private static final SortKeys SORT = SortKeys.of(
            "-parkedAt",
            Map.of(
                    "parkedAt", PARKED.PARKED_AT,
                    "publishedAt", PARKED.PUBLICATION_DATE,
                    "listener", PARKED.LISTENER_ID,
                    "attempts", PARKED.ATTEMPTS));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final Clock clock;

    ParkedPublications(DSLContext dsl, JooqPages pages, Clock clock) {
        this.dsl = dsl;
        this.pages = pages;
        this.clock = clock;
    }

    /** Takes a publication out of the registry. */
    void park(UUID id, String error) {
        var p = EVENT_PUBLICATION;
        dsl.transaction(transaction -> {
            var sql = transaction.dsl();
            sql.insertInto(
                            PARKED,
                            PARKED.ID,
                            PARKED.LISTENER_ID,
                            PARKED.EVENT_TYPE,
                            PARKED.SERIALIZED_EVENT,
                            PARKED.PUBLICATION_DATE,
                            PARKED.ATTEMPTS,
                            PARKED.ERROR,
                            PARKED.PARKED_AT)
                    .select(select(
                                    p.ID,
                                    p.LISTENER_ID,
                                    p.EVENT_TYPE,
                                    p.SERIALIZED_EVENT,
                                    p.PUBLICATION_DATE,
                                    p.COMPLETION_ATTEMPTS,
                                    val(PublicationStore.shortened(error)),
                                    val(clock.instant()))
                            .from(p)
                            .where(p.ID.eq(id)))
                    .onConflict(PARKED.ID)
                    .doUpdate()
                    .set(PARKED.ERROR, excluded(PARKED.ERROR))
                    .execute();
            sql.deleteFrom(p).where(p.ID.eq(id)).execute();
        });
    }

    Page<Row> list(Filter filter, PageRequest page) {
        return pages.page(
                dsl.selectFrom(PARKED).where(matching(filter, page)), page, SORT, PARKED.ID, ParkedPublications::row);
    }

    void forEach(Filter filter, PageRequest page, Consumer<? super Row> sink) {
        pages.forEach(
                dsl.selectFrom(PARKED).where(matching(filter, page)),
                page,
                SORT,
                PARKED.ID,
                ParkedPublications::row,
                sink);
    }

    Detail read(UUID id) {
        return dsl.selectFrom(PARKED)
                .where(PARKED.ID.eq(id))
                .fetchOptional(row -> new Detail(
                        row.getId(),
                        row.getListenerId(),
                        row.getEventType(),
                        row.getAttempts(),
                        row.getError(),
                        row.getPublicationDate(),
                        row.getParkedAt(),
                        row.getSerializedEvent()))
                .orElseThrow(() -> DomainException.notFound("parked publication", id));
    }

    /** Has one delivered again, with all its attempts before it. */
    void retry(UUID id) {
        if (retry(PARKED.ID.eq(id)) == 0) {
            throw DomainException.notFound("parked publication", id);
        }
    }

    /** Has all of a listener, or all there are, delivered again; answers how many. */
    int retryAll(@Nullable String listener) {
        return retry(listener == null ? noCondition() : PARKED.LISTENER_ID.eq(listener));
    }

    /** Gives one up: its listener will never hear it. */
    void discard(UUID id) {
        if (dsl.deleteFrom(PARKED).where(PARKED.ID.eq(id)).execute() == 0) {
            throw DomainException.notFound("parked publication", id);
        }
    }

    private int retry(Condition which) {
        var p = EVENT_PUBLICATION;
        var taken = name("taken").as(deleteFrom(PARKED).where(which).returning());
        return dsl.with(taken)
                .insertInto(
                        p,
                        p.ID,
                        p.LISTENER_ID,
                        p.EVENT_TYPE,
                        p.SERIALIZED_EVENT,
                        p.PUBLICATION_DATE,
                        p.STATUS,
                        p.COMPLETION_ATTEMPTS,
                        p.LAST_RESUBMISSION_DATE,
                        p.NEXT_ATTEMPT,
                        p.ERROR)
                .select(select(
                                taken.field(PARKED.ID),
                                taken.field(PARKED.LISTENER_ID),
                                taken.field(PARKED.EVENT_TYPE),
                                taken.field(PARKED.SERIALIZED_EVENT),
                                taken.field(PARKED.PUBLICATION_DATE),
                                inline("FAILED"),
                                inline(0),
                                val(clock.instant()),
                                val(clock.instant()),
                                taken.field(PARKED.ERROR))
                        .from(taken))
                .execute();
    }

    private static Condition matching(Filter filter, PageRequest page) {
        var condition = filter.listener() == null ? noCondition() : PARKED.LISTENER_ID.eq(filter.listener());
        return page.q() == null
                ? condition
                : condition.and(PARKED.ERROR
                        .containsIgnoreCase(page.q())
                        .or(PARKED.EVENT_TYPE.containsIgnoreCase(page.q()))
                        .or(PARKED.LISTENER_ID.containsIgnoreCase(page.q())));
    }

    private static Row row(ParkedPublicationRecord row) {
        return new Row(
                row.getId(),
                row.getListenerId(),
                row.getEventType(),
                row.getAttempts(),
                row.getError(),
                row.getPublicationDate(),
                row.getParkedAt());
    }
}
