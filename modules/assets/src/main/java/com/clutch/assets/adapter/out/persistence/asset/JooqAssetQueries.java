package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.adapter.out.persistence.JooqText.has;
import static com.clutch.assets.adapter.out.persistence.JooqText.sameText;
import static com.clutch.assets.adapter.out.persistence.JooqText.words;
import static com.clutch.assets.jooq.Tables.ASSET;
import static com.clutch.assets.jooq.Tables.ASSIGNMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import com.clutch.assets.application.asset.AssetFilter;
import com.clutch.assets.application.asset.AssetOverview;
import com.clutch.assets.application.asset.AssetQueries;
import com.clutch.assets.application.asset.AssetView;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqAssetQueries implements AssetQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", ASSET.CREATED_AT,
                    "updatedAt", ASSET.UPDATED_AT,
                    "number", ASSET.NUMBER,
                    "name", ASSET.NAME,
                    "purchaseDate", ASSET.PURCHASE_DATE,
                    "purchasePrice", ASSET.PURCHASE_PRICE,
                    "nextService", ASSET.NEXT_SERVICE,
                    "warrantyEnd", ASSET.WARRANTY_END));
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final int SOON = 30;

    private final DSLContext dsl;
    private final JooqPages pages;
    private final CompanyTime time;

    JooqAssetQueries(DSLContext dsl, JooqPages pages, CompanyTime time) {
        this.dsl = dsl;
        this.pages = pages;
        this.time = time;
    }

    @Override
    public Optional<AssetView> find(UUID id) {
        return dsl.selectFrom(ASSET)
                .where(ASSET.ID.eq(id))
                .and(ASSET.REMOVED_AT.isNull())
                .fetchOptional(row -> view(row, time.today()));
    }

    @Override
    public Page<AssetView> list(AssetFilter filter, PageRequest page) {
        var today = time.today();
        return pages.page(select(dsl, filter, page.q()), page, SORT, ASSET.ID, row -> view(row, today));
    }

    @Override
    public void forEach(AssetFilter filter, PageRequest page, Consumer<? super AssetView> sink) {
        var today = time.today();
        pages.forEach(select(dsl, filter, page.q()), page, SORT, ASSET.ID, row -> view(row, today), sink);
    }

    static Select<? extends Record> select(DSLContext dsl, AssetFilter filter, @Nullable String q) {
        return dsl.selectFrom(ASSET)
                .where(ASSET.REMOVED_AT.isNull())
                .and(conditions(filter))
                .and(words(ASSET.SEARCH_WORDS, q));
    }

    private static AssetView view(Record row, LocalDate today) {
        return AssetView.of(AssetRows.asset(row), today);
    }

    private static Condition conditions(AssetFilter filter) {
        return given(filter.condition(), condition -> ASSET.CONDITION.eq(condition.name()))
                .and(given(filter.held(), held -> held ? ASSET.HOLDER_NAME.isNotNull() : ASSET.HOLDER_NAME.isNull()))
                .and(given(filter.type(), type -> ASSET.TYPE.eq(type.name())))
                .and(sameText(ASSET.CATEGORY, filter.category()))
                .and(sameText(ASSET.BUILDING, filter.building()))
                .and(given(filter.holderId(), ASSET.HOLDER_ID::eq))
                .and(sameText(ASSET.HOLDER_DEPARTMENT, filter.department()))
                .and(has(ASSET.TAGS, filter.tag()))
                .and(given(filter.purchasedFrom(), ASSET.PURCHASE_DATE::ge))
                .and(given(filter.purchasedTo(), ASSET.PURCHASE_DATE::le))
                .and(given(filter.serviceUntil(), ASSET.NEXT_SERVICE::le))
                .and(given(filter.warrantyUntil(), ASSET.WARRANTY_END::le));
    }

    @Override
    public AssetOverview overview(String currency) {
        var today = time.today();
        var inUse = ASSET.CONDITION.notIn("RETIRED", "LOST", "STOLEN");
        var counted = inUse.and(ASSET.CURRENCY.eq(currency));
        var active = ASSET.CONDITION.eq("ACTIVE");
        var row = dsl.select(
                        count(),
                        count().filterWhere(active.and(ASSET.HOLDER_NAME.isNull())),
                        count().filterWhere(active.and(ASSET.HOLDER_NAME.isNotNull())),
                        sum(ASSET.PURCHASE_PRICE).filterWhere(counted),
                        sum(value(today)).filterWhere(counted),
                        sum(ASSET.TOTAL_COST).filterWhere(ASSET.CURRENCY.eq(currency)),
                        count().filterWhere(inUse.and(ASSET.NEXT_SERVICE.le(today.plusDays(SOON)))),
                        count().filterWhere(inUse.and(ASSET.NEXT_SERVICE.lt(today))),
                        count().filterWhere(inUse.and(ASSET.WARRANTY_END.between(today, today.plusDays(SOON)))),
                        overdue(today))
                .from(ASSET)
                .where(ASSET.REMOVED_AT.isNull())
                .fetchSingle();
        return new AssetOverview(
                row.value1(),
                row.value2(),
                row.value3(),
                counts(ASSET.CONDITION, AssetCondition.values()),
                counts(ASSET.TYPE, AssetType.values()),
                currency,
                amount(row.value4()),
                amount(row.value5()),
                amount(row.value6()),
                row.value7(),
                row.value8(),
                row.value9(),
                row.value10());
    }

    /** The same as {@link com.clutch.assets.domain.asset.Asset#valueOn}. */
    static Field<BigDecimal> value(LocalDate day) {
        var months = field(
                "(extract(year from age({0}, {1})) * 12 + extract(month from age({0}, {1})))::numeric",
                BigDecimal.class, val(day), ASSET.PURCHASE_DATE);
        var elapsed = DSL.greatest(DSL.least(months, ASSET.USEFUL_LIFE.cast(BigDecimal.class)), val(BigDecimal.ZERO));
        var lost = DSL.round(
                ASSET.PURCHASE_PRICE
                        .minus(coalesce(ASSET.SALVAGE_VALUE, val(BigDecimal.ZERO)))
                        .mul(elapsed)
                        .div(ASSET.USEFUL_LIFE),
                2);
        var book = when(
                ASSET.USEFUL_LIFE.isNotNull().and(ASSET.PURCHASE_DATE.isNotNull()), ASSET.PURCHASE_PRICE.minus(lost));
        return coalesce(ASSET.APPRAISED_VALUE, book, ASSET.PURCHASE_PRICE, val(BigDecimal.ZERO));
    }

    private static Field<Integer> overdue(LocalDate today) {
        Select<Record1<Integer>> overdue = DSL.select(count())
                .from(ASSIGNMENT)
                .where(ASSIGNMENT.REMOVED_AT.isNull())
                .and(ASSIGNMENT.RETURNED_AT.isNull())
                .and(ASSIGNMENT.DUE_DATE.lt(today));
        return field(overdue);
    }

    private Map<String, Long> counts(Field<String> column, Enum<?>[] constants) {
        var found = dsl.select(column, count())
                .from(ASSET)
                .where(ASSET.REMOVED_AT.isNull())
                .groupBy(column)
                .fetchMap(Record2::value1, row -> row.value2().longValue());
        var counts = new LinkedHashMap<String, Long>();
        for (var constant : constants) {
            counts.put(constant.name().toLowerCase(Locale.ROOT), found.getOrDefault(constant.name(), 0L));
        }
        return counts;
    }

    private static BigDecimal amount(@Nullable BigDecimal sum) {
        return sum == null ? NOTHING : sum;
    }
}
