package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.jooq.Tables.ASSET;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.application.asset.AssetFilter;
import com.clutch.assets.domain.asset.AssetCondition;
import com.clutch.assets.domain.asset.AssetType;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On 20,000 assets, where the planner decides as it does on more, no list reads them all. */
class AssetSearchTest {

    @BeforeAll
    static void fill() {
        TestDatabase.reset();
        TestDatabase.dsl().execute("""
            insert into assets.asset (id, version, number, name, type, category, serial_number, manufacturer,
                purchase_date, purchase_price, salvage_value, useful_life, currency, condition, building, holder_id,
                holder_name, holder_department, next_service, total_services, total_cost, warranty_end, tags, images,
                documents, created_at, updated_at)
            select gen_random_uuid(), 1, 'AST-' || lpad(n::text, 6, '0'), 'Thing ' || n,
                case when n % 50 = 0 then 'VEHICLE' else 'EQUIPMENT' end, 'category' || n % 300, 'SN' || n,
                'Maker' || n % 700, date '2016-01-01' + n % 3650, n, n / 10, 1 + n % 120, 'EGP',
                case when n % 100 = 0 then 'LOST' else 'ACTIVE' end, 'building' || n % 200,
                case when n % 20 = 1 then ('00000000-0000-0000-0000-' || lpad((n % 400)::text, 12, '0'))::uuid end,
                case when n % 20 = 1 then 'Person ' || n % 400 end, case when n % 20 = 1 then 'dep' || n % 200 end,
                date '2026-01-01' + n % 1000, 0, 0, date '2026-01-01' + n % 1000, array['tag' || n % 500], '{}', '[]',
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', now()
            from generate_series(1, 20000) n
            """);
        TestDatabase.admin().execute("analyze assets.asset");
    }

    @AfterAll
    static void empty() {
        TestDatabase.reset();
    }

    static Stream<Arguments> lists() {
        var newest = ASSET.CREATED_AT.desc();
        var all = AssetFilter.NONE;
        return Stream.of(
                Arguments.of("everything", all, null, newest),
                Arguments.of("status", filter(AssetCondition.LOST, null, null, null, null, null), null, newest),
                Arguments.of("assigned", filter(AssetCondition.ACTIVE, true, null, null, null, null), null, newest),
                Arguments.of("type", filter(null, null, AssetType.VEHICLE, null, null, null), null, newest),
                Arguments.of("category", filter(null, null, null, "Category7", null, null), null, newest),
                Arguments.of("building", filter(null, null, null, null, "building7", null), null, newest),
                Arguments.of("tag", filter(null, null, null, null, null, "tag7"), null, newest),
                Arguments.of("holder", holder(new UUID(0, 0x21), null), null, newest),
                Arguments.of("department", holder(null, "dep41"), null, newest),
                Arguments.of("word", all, "sn4711", newest),
                Arguments.of("by name", all, null, ASSET.NAME.asc()),
                Arguments.of("by number", all, null, ASSET.NUMBER.desc()),
                Arguments.of("by change", all, null, ASSET.UPDATED_AT.asc()),
                Arguments.of("by day bought", all, null, ASSET.PURCHASE_DATE.asc()),
                Arguments.of("by price", all, null, ASSET.PURCHASE_PRICE.asc()),
                Arguments.of("by next service", all, null, ASSET.NEXT_SERVICE.asc()),
                Arguments.of("by warranty", all, null, ASSET.WARRANTY_END.asc()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsNoMoreThanItMust(String list, AssetFilter filter, String q, SortField<?> order) {
        var query = JooqAssetQueries.select(TestDatabase.dsl(), filter, q)
                .$orderBy(List.of(order, ASSET.ID.asc()))
                .$limit(DSL.val(20L));
        assertThat(TestDatabase.dsl().explain(query).plan()).doesNotContain("Seq Scan on asset");
    }

    @Test
    void wouldNoticeThatAllAreRead() {
        var query = DSL.selectFrom(ASSET).where(ASSET.DESCRIPTION.eq("unknown"));
        assertThat(TestDatabase.dsl().explain(query).plan()).contains("Seq Scan on asset");
    }

    @Test
    void findsTheBeginningOfEachWord() {
        assertThat(count("sn471")).isEqualTo(11);
        assertThat(count("AST 004711")).isEqualTo(1);
        assertThat(count("n471")).isZero();
        assertThat(count("o'neil & | :*")).isZero();
    }

    @Test
    void valuesEveryAssetAsTheDomainDoes() {
        var day = LocalDate.parse("2026-02-28");
        var rows = TestDatabase.dsl()
                .select(ASSET.fields())
                .select(JooqAssetQueries.value(day).as("worth"))
                .from(ASSET)
                .where(ASSET.PURCHASE_PRICE.lt(new BigDecimal(4000)))
                .fetch();
        assertThat(rows)
                .hasSizeGreaterThan(3000)
                .allSatisfy(row -> assertThat(row.get("worth", BigDecimal.class))
                        .as("%s", row.get(ASSET.NUMBER))
                        .isEqualByComparingTo(AssetRows.asset(row).valueOn(day)));
    }

    private static int count(String q) {
        return TestDatabase.dsl().fetchCount(JooqAssetQueries.select(TestDatabase.dsl(), AssetFilter.NONE, q));
    }

    private static AssetFilter filter(
            AssetCondition condition, Boolean held, AssetType type, String category, String building, String tag) {
        return new AssetFilter(condition, held, type, category, building, null, null, tag, null, null, null, null);
    }

    private static AssetFilter holder(UUID id, String department) {
        return new AssetFilter(null, null, null, null, null, id, department, null, null, null, null, null);
    }
}
