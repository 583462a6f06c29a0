package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ENTRY;

import com.clutch.audit.domain.Category;
import com.clutch.audit.domain.Classification;
import com.clutch.audit.domain.Entry;
import com.clutch.audit.domain.Outcome;
import com.clutch.audit.domain.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.Field;
import org.jooq.Record;

/** Entries as the table has them. */
final class EntryRows {

    /** Everything but the words of the search. */
    static final List<Field<?>> COLUMNS = Arrays.stream(ENTRY.fields())
            .filter(field -> !field.equals(ENTRY.WORDS))
            .collect(Collectors.toUnmodifiableList());

    private EntryRows() {}

    static Entry entry(Record row) {
        return new Entry(
                row.get(ENTRY.ID),
                row.get(ENTRY.OCCURRED_AT),
                row.get(ENTRY.RECORDED_AT),
                row.get(ENTRY.EVENT_TYPE),
                new Classification(
                        row.get(ENTRY.MODULE),
                        row.get(ENTRY.ACTION),
                        Category.valueOf(row.get(ENTRY.CATEGORY)),
                        Severity.valueOf(row.get(ENTRY.SEVERITY)),
                        Outcome.valueOf(row.get(ENTRY.OUTCOME)),
                        row.get(ENTRY.SECURITY)),
                row.get(ENTRY.RESOURCE),
                row.get(ENTRY.RESOURCE_ID),
                row.get(ENTRY.RESOURCE_NAME),
                row.get(ENTRY.ACTOR_KIND),
                row.get(ENTRY.ACTOR_ID),
                row.get(ENTRY.ACTOR_NAME),
                row.get(ENTRY.SESSION_ID),
                row.get(ENTRY.IP),
                row.get(ENTRY.USER_AGENT),
                row.get(ENTRY.CORRELATION_ID),
                row.get(ENTRY.DETAILS),
                row.get(ENTRY.CHANGES));
    }
}
