package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.UNSEALED;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import com.clutch.audit.domain.Entries;
import com.clutch.audit.domain.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqEntries implements Entries {

    private final DSLContext dsl;

    JooqEntries(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** One round trip: the row, its words for the search, and its place in line. */
    @Override
    public boolean add(Entry entry) {
        var is = entry.classification();
        var added = name("added")
                .as(dsl.insertInto(ENTRY)
                        .set(ENTRY.ID, entry.id())
                        .set(ENTRY.OCCURRED_AT, entry.occurredAt())
                        .set(ENTRY.RECORDED_AT, entry.recordedAt())
                        .set(ENTRY.EVENT_TYPE, entry.eventType())
                        .set(ENTRY.MODULE, is.module())
                        .set(ENTRY.ACTION, is.action())
                        .set(ENTRY.RESOURCE, entry.resource())
                        .set(ENTRY.RESOURCE_ID, entry.resourceId())
                        .set(ENTRY.RESOURCE_NAME, entry.resourceName())
                        .set(ENTRY.CATEGORY, is.category().name())
                        .set(ENTRY.SEVERITY, is.severity().name())
                        .set(ENTRY.OUTCOME, is.outcome().name())
                        .set(ENTRY.SECURITY, is.security())
                        .set(ENTRY.ACTOR_KIND, entry.actorKind())
                        .set(ENTRY.ACTOR_ID, entry.actorId())
                        .set(ENTRY.ACTOR_NAME, entry.actorName())
                        .set(ENTRY.SESSION_ID, entry.sessionId())
                        .set(ENTRY.IP, entry.ip())
                        .set(ENTRY.USER_AGENT, entry.userAgent())
                        .set(ENTRY.CORRELATION_ID, entry.correlationId())
                        .set(ENTRY.DETAILS, entry.details())
                        .set(ENTRY.CHANGES, entry.changes())
                        .set(ENTRY.WORDS, vector(entry))
                        .onConflictDoNothing()
                        .returning(ENTRY.ID, ENTRY.OCCURRED_AT));
        return dsl.with(added)
                        .insertInto(UNSEALED, UNSEALED.ENTRY_ID, UNSEALED.OCCURRED_AT)
                        .select(select(added.field(ENTRY.ID), added.field(ENTRY.OCCURRED_AT))
                                .from(added))
                        .execute()
                > 0;
    }

    private static Field<String> vector(Entry entry) {
        return field("to_tsvector('simple', {0})", SQLDataType.CLOB, val(words(entry)));
    }

    /** What can be searched for; an underscore or dot separates words. */
    private static String words(Entry entry) {
        return Stream.of(
                        entry.classification().action(),
                        entry.resource(),
                        entry.resourceId(),
                        entry.resourceName(),
                        entry.actorName(),
                        entry.ip(),
                        entry.eventType(),
                        entry.classification().category().word())
                .filter(Objects::nonNull)
                .map(text -> text + " " + text.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " "))
                .collect(Collectors.joining(" "));
    }
}
