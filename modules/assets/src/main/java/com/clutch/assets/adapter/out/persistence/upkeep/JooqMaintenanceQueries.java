package com.clutch.assets.adapter.out.persistence.upkeep;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.jooq.Tables.ASSET;
import static com.clutch.assets.jooq.Tables.MAINTENANCE_RECORD;

import com.clutch.assets.application.upkeep.MaintenanceFilter;
import com.clutch.assets.application.upkeep.MaintenanceQueries;
import com.clutch.assets.application.upkeep.MaintenanceView;
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
class JooqMaintenanceQueries implements MaintenanceQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-scheduledDate",
            Map.of(
                    "scheduledDate", MAINTENANCE_RECORD.SCHEDULED_DATE,
                    "createdAt", MAINTENANCE_RECORD.CREATED_AT,
                    "cost", MAINTENANCE_RECORD.COST));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqMaintenanceQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<MaintenanceView> find(UUID id) {
        return dsl.fetchOptional(select(MAINTENANCE_RECORD.ID.eq(id))).map(JooqMaintenanceQueries::view);
    }

    @Override
    public Page<MaintenanceView> list(MaintenanceFilter filter, PageRequest page) {
        return pages.page(select(conditions(filter)), page, SORT, MAINTENANCE_RECORD.ID, JooqMaintenanceQueries::view);
    }

    @Override
    public void forEach(MaintenanceFilter filter, PageRequest page, Consumer<? super MaintenanceView> sink) {
        pages.forEach(
                select(conditions(filter)), page, SORT, MAINTENANCE_RECORD.ID, JooqMaintenanceQueries::view, sink);
    }

    private Select<? extends Record> select(Condition condition) {
        return dsl.select(MAINTENANCE_RECORD.fields())
                .select(ASSET.NUMBER, ASSET.NAME)
                .from(MAINTENANCE_RECORD)
                .join(ASSET)
                .on(ASSET.ID.eq(MAINTENANCE_RECORD.ASSET_ID))
                .where(MAINTENANCE_RECORD.REMOVED_AT.isNull())
                .and(condition);
    }

    private static Condition conditions(MaintenanceFilter filter) {
        return DSL.and(
                given(filter.assetId(), MAINTENANCE_RECORD.ASSET_ID::eq),
                given(filter.vendorId(), MAINTENANCE_RECORD.VENDOR_ID::eq),
                given(filter.status(), status -> MAINTENANCE_RECORD.STATUS.eq(status.name())),
                given(filter.type(), type -> MAINTENANCE_RECORD.TYPE.eq(type.name())),
                given(filter.from(), MAINTENANCE_RECORD.SCHEDULED_DATE::ge),
                given(filter.to(), MAINTENANCE_RECORD.SCHEDULED_DATE::le));
    }

    private static MaintenanceView view(Record row) {
        return MaintenanceView.of(JooqMaintenance.record(row), row.get(ASSET.NUMBER), row.get(ASSET.NAME));
    }
}
