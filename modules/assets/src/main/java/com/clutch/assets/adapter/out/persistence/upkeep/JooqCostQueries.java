package com.clutch.assets.adapter.out.persistence.upkeep;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.jooq.Tables.ASSET;
import static com.clutch.assets.jooq.Tables.FLEET_VEHICLE;
import static com.clutch.assets.jooq.Tables.MAINTENANCE_RECORD;
import static com.clutch.assets.jooq.Tables.OPERATING_COST;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import com.clutch.assets.application.upkeep.CostFilter;
import com.clutch.assets.application.upkeep.CostPart;
import com.clutch.assets.application.upkeep.CostQueries;
import com.clutch.assets.application.upkeep.CostView;
import com.clutch.assets.application.upkeep.MaintenanceCosts;
import com.clutch.assets.application.upkeep.OperationalCosts;
import com.clutch.assets.domain.upkeep.CostKind;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.util.Locale;
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
class JooqCostQueries implements CostQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-date",
            Map.of(
                    "date", OPERATING_COST.INCURRED_ON,
                    "createdAt", OPERATING_COST.CREATED_AT,
                    "amount", OPERATING_COST.AMOUNT));
    private static final CostSums MAINTENANCE = new CostSums(
            MAINTENANCE_RECORD,
            MAINTENANCE_RECORD.COST,
            MAINTENANCE_RECORD.TYPE,
            MAINTENANCE_RECORD.COMPLETED_DATE,
            MAINTENANCE_RECORD.ASSET_ID);
    private static final CostSums OPERATION = new CostSums(
            OPERATING_COST,
            OPERATING_COST.AMOUNT,
            OPERATING_COST.KIND,
            OPERATING_COST.INCURRED_ON,
            OPERATING_COST.ASSET_ID);

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqCostQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<CostView> find(UUID id) {
        return dsl.fetchOptional(select(OPERATING_COST.ID.eq(id))).map(JooqCostQueries::view);
    }

    @Override
    public Page<CostView> list(Filter filter, PageRequest page) {
        return pages.page(select(conditions(filter)), page, SORT, OPERATING_COST.ID, JooqCostQueries::view);
    }

    @Override
    public void forEach(Filter filter, PageRequest page, Consumer<? super CostView> sink) {
        pages.forEach(select(conditions(filter)), page, SORT, OPERATING_COST.ID, JooqCostQueries::view, sink);
    }

    private Select<? extends Record> select(Condition condition) {
        return dsl.select(OPERATING_COST.fields())
                .select(ASSET.NAME)
                .from(OPERATING_COST)
                .leftJoin(ASSET)
                .on(ASSET.ID.eq(OPERATING_COST.ASSET_ID))
                .where(OPERATING_COST.REMOVED_AT.isNull())
                .and(condition);
    }

    private static Condition conditions(Filter filter) {
        return DSL.and(
                given(filter.assetId(), OPERATING_COST.ASSET_ID::eq),
                given(filter.kind(), kind -> OPERATING_COST.KIND.eq(kind.name())),
                given(filter.from(), OPERATING_COST.INCURRED_ON::ge),
                given(filter.to(), OPERATING_COST.INCURRED_ON::le));
    }

    private static CostView view(Record row) {
        return CostView.of(JooqOperatingCosts.cost(row), row.get(ASSET.NAME));
    }

    @Override
    public MaintenanceCosts maintenance(CostFilter filter) {
        var condition = DSL.and(
                MAINTENANCE_RECORD.REMOVED_AT.isNull(),
                MAINTENANCE_RECORD.STATUS.eq(DSL.inline("COMPLETED")),
                MAINTENANCE_RECORD.CURRENCY.eq(filter.currency()),
                given(filter.from(), MAINTENANCE_RECORD.COMPLETED_DATE::ge),
                given(filter.to(), MAINTENANCE_RECORD.COMPLETED_DATE::le),
                given(filter.assetId(), MAINTENANCE_RECORD.ASSET_ID::eq),
                given(filter.type(), type -> MAINTENANCE_RECORD.TYPE.eq(type.name())));
        var sums = MAINTENANCE.of(dsl, condition);
        return new MaintenanceCosts(
                sums.total().amount(),
                filter.currency(),
                sums.total().count(),
                sums.monthly(),
                sums.assets(),
                CostSums.mean(sums.total().amount(), sums.assets()),
                sums.byKind(),
                sums.byMonth(),
                MAINTENANCE.top(dsl, condition));
    }

    @Override
    public OperationalCosts operational(CostFilter filter) {
        var condition = DSL.and(
                OPERATING_COST.REMOVED_AT.isNull(),
                OPERATING_COST.CURRENCY.eq(filter.currency()),
                given(filter.from(), OPERATING_COST.INCURRED_ON::ge),
                given(filter.to(), OPERATING_COST.INCURRED_ON::le),
                given(filter.assetId(), OPERATING_COST.ASSET_ID::eq),
                given(filter.kind(), kind -> OPERATING_COST.KIND.eq(kind.name())));
        var sums = OPERATION.of(dsl, condition);
        var fleet = dsl.select(count().filterWhere(FLEET_VEHICLE.IN_FLEET), max(FLEET_VEHICLE.HEARD_AT))
                .from(FLEET_VEHICLE)
                .fetchSingle();
        var ofVehicles = dsl.select(sum(OPERATING_COST.AMOUNT))
                .from(OPERATING_COST)
                .join(ASSET)
                .on(ASSET.ID.eq(OPERATING_COST.ASSET_ID))
                .where(condition)
                .and(ASSET.TYPE.eq("VEHICLE"))
                .fetchSingle()
                .value1();
        return new OperationalCosts(
                sums.total().amount(),
                filter.currency(),
                kind(sums, CostKind.FUEL),
                kind(sums, CostKind.INSURANCE),
                kind(sums, CostKind.LICENSING),
                kind(sums, CostKind.REPAIRS),
                kind(sums, CostKind.OTHER),
                sums.monthly(),
                fleet.value1(),
                CostSums.mean(ofVehicles == null ? CostSums.NOTHING : ofVehicles, fleet.value1()),
                fleet.value2(),
                sums.byMonth(),
                OPERATION.top(dsl, condition));
    }

    private static BigDecimal kind(CostSums.Sums sums, CostKind kind) {
        return sums.byKind().stream()
                .filter(part -> part.name().equals(kind.name().toLowerCase(Locale.ROOT)))
                .map(CostPart::amount)
                .findFirst()
                .orElse(CostSums.NOTHING);
    }
}
