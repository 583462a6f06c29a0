package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.jooq.Tables.VENDOR;
import static com.clutch.assets.jooq.Tables.VENDOR_CONTRACT;

import com.clutch.assets.application.vendor.ContractQueries;
import com.clutch.assets.application.vendor.ContractView;
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
class JooqContractQueries implements ContractQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", VENDOR_CONTRACT.CREATED_AT,
                    "title", VENDOR_CONTRACT.TITLE,
                    "startDate", VENDOR_CONTRACT.START_DATE,
                    "endDate", VENDOR_CONTRACT.END_DATE,
                    "renewalDate", VENDOR_CONTRACT.RENEWAL_DATE,
                    "value", VENDOR_CONTRACT.VALUE));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqContractQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<ContractView> find(UUID id) {
        return dsl.fetchOptional(select(VENDOR_CONTRACT.ID.eq(id))).map(JooqContractQueries::view);
    }

    @Override
    public Page<ContractView> list(Filter filter, PageRequest page) {
        return pages.page(select(conditions(filter)), page, SORT, VENDOR_CONTRACT.ID, JooqContractQueries::view);
    }

    @Override
    public void forEach(Filter filter, PageRequest page, Consumer<? super ContractView> sink) {
        pages.forEach(select(conditions(filter)), page, SORT, VENDOR_CONTRACT.ID, JooqContractQueries::view, sink);
    }

    private Select<? extends Record> select(Condition condition) {
        return dsl.select(VENDOR_CONTRACT.fields())
                .select(VENDOR.NAME)
                .from(VENDOR_CONTRACT)
                .join(VENDOR)
                .on(VENDOR.ID.eq(VENDOR_CONTRACT.VENDOR_ID))
                .where(VENDOR_CONTRACT.REMOVED_AT.isNull())
                .and(condition);
    }

    private static Condition conditions(Filter filter) {
        return DSL.and(
                given(filter.vendorId(), VENDOR_CONTRACT.VENDOR_ID::eq),
                given(filter.status(), status -> VENDOR_CONTRACT.STATUS.eq(status.name())),
                given(filter.type(), type -> VENDOR_CONTRACT.TYPE.eq(type.name())),
                given(filter.endsFrom(), VENDOR_CONTRACT.END_DATE::ge),
                given(filter.endsTo(), VENDOR_CONTRACT.END_DATE::le));
    }

    private static ContractView view(Record row) {
        return ContractView.of(JooqContracts.contract(row), row.get(VENDOR.NAME));
    }
}
