package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.UNSEALED;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import com.clutch.audit.domain.Entries;
import com.clutch.audit.domain.Entry;
import com.clutch.audit.jooq.tables.records.EntryRecord;
import com.clutch.platform.persistence.BulkRows;
import com.clutch.platform.persistence.WrittenAtCommit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;

@Repository
class JooqEntries implements Entries {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final DSLContext dsl;
    private final WrittenAtCommit<Entry> added;

    JooqEntries(DSLContext dsl) {
        this.dsl = dsl;
        this.added = new WrittenAtCommit<>(dsl, this::insertion);
    }

    @Override
    public void add(Entry entry) {
        added.add(List.of(entry));
    }

    /** One statement: the rows, their words for the search, and their place in line. */
    private Query insertion(List<Entry> entries) {
        var rows = entries.stream().map(JooqEntries::row).toList();
        var inserted = name("inserted")
                .as(BulkRows.of(ENTRY, rows)
                        .with(ENTRY.WORDS, words -> field("to_tsvector('simple', {0})", SQLDataType.CLOB, words))
                        .missing(dsl)
                        .returning(ENTRY.ID, ENTRY.OCCURRED_AT));
        return dsl.with(inserted)
                .insertInto(UNSEALED, UNSEALED.ENTRY_ID, UNSEALED.OCCURRED_AT)
                .select(select(inserted.field(ENTRY.ID), inserted.field(ENTRY.OCCURRED_AT))
                        .from(inserted));
    }

    private static EntryRecord row(Entry entry) {
        var is = entry.classification();
        var row = new EntryRecord();
        row.setId(entry.id());
        row.setOccurredAt(entry.occurredAt());
        row.setRecordedAt(entry.recordedAt());
        row.setEventType(entry.eventType());
        row.setModule(is.module());
        row.setAction(is.action());
        row.setResource(entry.resource());
        row.setResourceId(entry.resourceId());
        row.setResourceName(entry.resourceName());
        row.setCategory(is.category().name());
        row.setSeverity(is.severity().name());
        row.setOutcome(is.outcome().name());
        row.setSecurity(is.security());
        row.setActorKind(entry.actorKind());
        row.setActorId(entry.actorId());
        row.setActorName(entry.actorName());
        row.setSessionId(entry.sessionId());
        row.setIp(entry.ip());
        row.setUserAgent(entry.userAgent());
        row.setCorrelationId(entry.correlationId());
        row.setDetails(entry.details());
        row.setChanges(entry.changes());
        row.setWords(words(entry));
        return row;
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
                .map(text -> text + " " + BETWEEN_WORDS.matcher(text).replaceAll(" "))
                .collect(Collectors.joining(" "));
    }
}
