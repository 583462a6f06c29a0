package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.jooq.Tables.VENDOR;
import static com.clutch.assets.jooq.Tables.VENDOR_COMMUNICATION;

import com.clutch.assets.application.vendor.CommunicationQueries;
import com.clutch.assets.application.vendor.CommunicationView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqCommunicationQueries implements CommunicationQueries {

    /** Written into the statement, not bound: the partial index is only used when the planner sees its condition. */
    static final Condition TO_FOLLOW_UP = VENDOR_COMMUNICATION
            .REMOVED_AT
            .isNull()
            .and(VENDOR_COMMUNICATION.STATUS.ne(DSL.inline("CLOSED")))
            .and(VENDOR_COMMUNICATION.FOLLOW_UP_DATE.isNotNull());

    private static final SortKeys SORT = SortKeys.of(
            "-date",
            Map.of(
                    "date", VENDOR_COMMUNICATION.DATE,
                    "createdAt", VENDOR_COMMUNICATION.CREATED_AT,
                    "followUpDate", VENDOR_COMMUNICATION.FOLLOW_UP_DATE));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqCommunicationQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<CommunicationView> find(UUID id) {
        return dsl.fetchOptional(select(VENDOR_COMMUNICATION.ID.eq(id))).map(JooqCommunicationQueries::view);
    }

    @Override
    public Page<CommunicationView> list(Filter filter, PageRequest page) {
        return pages.page(
                select(conditions(filter)), page, SORT, VENDOR_COMMUNICATION.ID, JooqCommunicationQueries::view);
    }

    @Override
    public void forEach(Filter filter, PageRequest page, Consumer<? super CommunicationView> sink) {
        pages.forEach(
                select(conditions(filter)), page, SORT, VENDOR_COMMUNICATION.ID, JooqCommunicationQueries::view, sink);
    }

    private Select<? extends Record> select(Condition condition) {
        return dsl.select(VENDOR_COMMUNICATION.fields())
                .select(VENDOR.NAME)
                .from(VENDOR_COMMUNICATION)
                .join(VENDOR)
                .on(VENDOR.ID.eq(VENDOR_COMMUNICATION.VENDOR_ID))
                .where(VENDOR_COMMUNICATION.REMOVED_AT.isNull())
                .and(condition);
    }

    private static Condition conditions(Filter filter) {
        return DSL.and(
                given(filter.vendorId(), VENDOR_COMMUNICATION.VENDOR_ID::eq),
                given(filter.type(), type -> VENDOR_COMMUNICATION.TYPE.eq(type.name())),
                given(filter.status(), status -> VENDOR_COMMUNICATION.STATUS.eq(status.name())),
                given(filter.from(), VENDOR_COMMUNICATION.DATE::ge),
                given(filter.to(), VENDOR_COMMUNICATION.DATE::lt),
                given(filter.followUpUntil(), day -> TO_FOLLOW_UP.and(VENDOR_COMMUNICATION.FOLLOW_UP_DATE.le(day))));
    }

    private static CommunicationView view(Record row) {
        return CommunicationView.of(JooqCommunications.communication(row), row.get(VENDOR.NAME));
    }
}
