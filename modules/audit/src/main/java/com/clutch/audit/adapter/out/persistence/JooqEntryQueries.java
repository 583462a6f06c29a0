package com.clutch.audit.adapter.out.persistence;

import static com.clutch.audit.jooq.Tables.ACCOUNT;
import static com.clutch.audit.jooq.Tables.ENTRY;
import static com.clutch.audit.jooq.Tables.SECURITY_CASE;

import com.clutch.audit.application.EntryFilter;
import com.clutch.audit.application.EntryQueries;
import com.clutch.audit.application.EntryView;
import com.clutch.audit.application.SecurityEventView;
import com.clutch.audit.domain.CaseStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqEntryQueries implements EntryQueries {

    // An entry is heard a moment after it happened: for a list both are the same order.
    private static final SortKeys SORT =
            SortKeys.of("-timestamp", Map.of("timestamp", ENTRY.OCCURRED_AT, "createdAt", ENTRY.OCCURRED_AT));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqEntryQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<EntryView> find(UUID id) {
        return select(ENTRY.ID.eq(id)).fetchOptional(EntryViews::entry);
    }

    @Override
    public Page<EntryView> list(EntryFilter filter, PageRequest page) {
        return pages.page(select(EntryConditions.of(filter, page.q())), page, SORT, ENTRY.ID, EntryViews::entry);
    }

    @Override
    public void forEach(EntryFilter filter, PageRequest page, Consumer<? super EntryView> sink) {
        pages.forEach(select(EntryConditions.of(filter, page.q())), page, SORT, ENTRY.ID, EntryViews::entry, sink);
    }

    @Override
    public Optional<SecurityEventView> findSecurityEvent(UUID id) {
        return selectSecurity(ENTRY.ID.eq(id).and(DSL.condition(ENTRY.SECURITY)))
                .fetchOptional(EntryViews::securityEvent);
    }

    @Override
    public Page<SecurityEventView> listSecurityEvents(
            EntryFilter filter, @Nullable CaseStatus status, PageRequest page) {
        return pages.page(
                selectSecurity(conditions(filter, status, page)), page, SORT, ENTRY.ID, EntryViews::securityEvent);
    }

    @Override
    public void forEachSecurityEvent(
            EntryFilter filter,
            @Nullable CaseStatus status,
            PageRequest page,
            Consumer<? super SecurityEventView> sink) {
        pages.forEach(
                selectSecurity(conditions(filter, status, page)),
                page,
                SORT,
                ENTRY.ID,
                EntryViews::securityEvent,
                sink);
    }

    private static Condition conditions(EntryFilter filter, @Nullable CaseStatus status, PageRequest page) {
        var all = EntryConditions.of(filter, page.q());
        if (status == null) {
            return all;
        }
        var resolved = DSL.exists(DSL.selectOne()
                .from(SECURITY_CASE)
                .where(SECURITY_CASE.ENTRY_ID.eq(ENTRY.ID))
                .and(SECURITY_CASE.STATUS.eq(DSL.inline(CaseStatus.RESOLVED.name()))));
        return all.and(status == CaseStatus.RESOLVED ? resolved : DSL.not(resolved));
    }

    private Select<? extends Record> select(Condition condition) {
        return dsl.select(columns(List.of()))
                .from(ENTRY)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACTOR_ID))
                .where(condition);
    }

    private Select<? extends Record> selectSecurity(Condition condition) {
        return dsl.select(columns(List.of(
                        SECURITY_CASE.STATUS,
                        SECURITY_CASE.ASSIGNED_TO,
                        SECURITY_CASE.RESOLUTION,
                        SECURITY_CASE.RESOLVED_AT,
                        SECURITY_CASE.RESOLVED_BY,
                        SECURITY_CASE.UPDATED_AT,
                        SECURITY_CASE.VERSION)))
                .from(ENTRY)
                .leftJoin(ACCOUNT)
                .on(ACCOUNT.ID.eq(ENTRY.ACTOR_ID))
                .leftJoin(SECURITY_CASE)
                .on(SECURITY_CASE.ENTRY_ID.eq(ENTRY.ID))
                .where(condition);
    }

    private static List<Field<?>> columns(List<Field<?>> more) {
        var columns = new ArrayList<>(more);
        columns.addAll(EntryRows.COLUMNS);
        columns.add(ACCOUNT.NAME);
        columns.add(ACCOUNT.ROLE);
        return columns;
    }
}
