package com.clutch.fleet.adapter.out.persistence.ledger;

import static com.clutch.fleet.jooq.Tables.LEDGER_CHANGE;

import com.clutch.fleet.application.ledger.LedgerChange;
import com.clutch.fleet.application.ledger.LedgerChanges;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqLedgerChanges implements LedgerChanges {

    private static final SortKeys SORT = SortKeys.of("-version", Map.of("version", LEDGER_CHANGE.VERSION));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqLedgerChanges(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public void add(List<LedgerChange> changes) {
        dsl.batch(changes.stream().map(this::insert).toList()).execute();
    }

    @Override
    public Page<LedgerChange> list(UUID subjectId, PageRequest page) {
        return pages.page(select(subjectId), page, SORT, LEDGER_CHANGE.ID, JooqLedgerChanges::change);
    }

    @Override
    public void forEach(UUID subjectId, PageRequest page, Consumer<? super LedgerChange> sink) {
        pages.forEach(select(subjectId), page, SORT, LEDGER_CHANGE.ID, JooqLedgerChanges::change, sink);
    }

    private Select<? extends Record> select(UUID subjectId) {
        return dsl.selectFrom(LEDGER_CHANGE).where(LEDGER_CHANGE.SUBJECT_ID.eq(subjectId));
    }

    private Query insert(LedgerChange change) {
        return dsl.insertInto(LEDGER_CHANGE)
                .set(LEDGER_CHANGE.ID, change.id())
                .set(LEDGER_CHANGE.SUBJECT_ID, change.subjectId())
                .set(LEDGER_CHANGE.VERSION, change.version())
                .set(LEDGER_CHANGE.FIELD, change.field())
                .set(LEDGER_CHANGE.BEFORE_VALUE, change.before())
                .set(LEDGER_CHANGE.AFTER_VALUE, change.after())
                .set(LEDGER_CHANGE.CHANGED_AT, change.changedAt())
                .set(LEDGER_CHANGE.CHANGED_BY, change.changedBy())
                .set(LEDGER_CHANGE.ACTOR_NAME, change.changedByName());
    }

    private static LedgerChange change(Record row) {
        return new LedgerChange(
                row.get(LEDGER_CHANGE.ID),
                row.get(LEDGER_CHANGE.SUBJECT_ID),
                row.get(LEDGER_CHANGE.VERSION),
                row.get(LEDGER_CHANGE.FIELD),
                row.get(LEDGER_CHANGE.BEFORE_VALUE),
                row.get(LEDGER_CHANGE.AFTER_VALUE),
                row.get(LEDGER_CHANGE.CHANGED_AT),
                row.get(LEDGER_CHANGE.CHANGED_BY),
                row.get(LEDGER_CHANGE.ACTOR_NAME));
    }
}
