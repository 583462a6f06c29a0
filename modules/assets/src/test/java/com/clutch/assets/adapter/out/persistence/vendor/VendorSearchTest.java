package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.jooq.Tables.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.assets.application.vendor.VendorFilter;
import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.assets.domain.vendor.VendorType;
import com.clutch.testing.TestDatabase;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** On 10,000 vendors with as many contracts no list reads them all, and what is computed for a vendor reads only its own rows. */
class VendorSearchTest {

    @BeforeAll
    static void fill() {
        TestDatabase.reset();
        TestDatabase.dsl().execute("""
            insert into assets.vendor (id, version, name, type, category, status, city, certifications, tags, reviews,
                quality_sum, delivery_sum, communication_sum, pricing_sum, rating, created_at, updated_at)
            select gen_random_uuid(), 1, 'Vendor ' || n, case when n % 50 = 0 then 'CONSULTANT' else 'SUPPLIER' end,
                'category' || n % 300, case when n % 100 = 0 then 'SUSPENDED' else 'ACTIVE' end, 'city' || n % 200,
                '[]', array['tag' || n % 500], 0, 0, 0, 0, 0, n % 5,
                timestamptz '2026-01-01 00:00Z' + n * interval '1 minute', now()
            from generate_series(1, 10000) n
            """);
        TestDatabase.dsl().execute("""
            insert into assets.vendor_contract (id, version, vendor_id, number, title, type, status, value, currency,
                start_date, end_date, deliverables, created_by, created_by_name, created_at, updated_at)
            select gen_random_uuid(), 1, id, name, 'T', 'SUPPLY', 'ACTIVE', 5, 'EGP', '2026-01-01', '2026-12-31', '[]',
                id, 'mona', now(), now()
            from assets.vendor
            """);
        TestDatabase.admin().execute("analyze assets.vendor, assets.vendor_contract");
    }

    @AfterAll
    static void empty() {
        TestDatabase.reset();
    }

    static Stream<Arguments> lists() {
        var newest = VENDOR.CREATED_AT.desc();
        return Stream.of(
                Arguments.of("everything", filter(null, null, null, null, null), null, newest),
                Arguments.of("status", filter(VendorStatus.SUSPENDED, null, null, null, null), null, newest),
                Arguments.of("type", filter(null, VendorType.CONSULTANT, null, null, null), null, newest),
                Arguments.of("category", filter(null, null, "Category7", null, null), null, newest),
                Arguments.of("city", filter(null, null, null, "city7", null), null, newest),
                Arguments.of("tag", filter(null, null, null, null, "tag7"), null, newest),
                Arguments.of("word", filter(null, null, null, null, null), "vendor 4711", newest),
                Arguments.of("by name", filter(null, null, null, null, null), null, VENDOR.NAME.asc()),
                Arguments.of("by rating", filter(null, null, null, null, null), null, VENDOR.RATING.desc()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lists")
    void readsNoMoreThanItMust(String list, VendorFilter filter, String q, SortField<?> order) {
        var query = JooqVendorQueries.rows(TestDatabase.dsl(), JooqVendorQueries.conditions(filter, q))
                .$orderBy(List.of(order, VENDOR.ID.asc()))
                .$limit(DSL.val(20L));
        assertThat(TestDatabase.dsl().explain(query).plan())
                .doesNotContain("Seq Scan on vendor ")
                .doesNotContain("Seq Scan on vendor_contract");
    }

    @Test
    void wouldNoticeThatAllAreRead() {
        var query = DSL.selectFrom(VENDOR).where(VENDOR.NOTES.eq("unknown"));
        assertThat(TestDatabase.dsl().explain(query).plan()).contains("Seq Scan on vendor ");
    }

    private static VendorFilter filter(VendorStatus status, VendorType type, String category, String city, String tag) {
        return new VendorFilter(status, type, category, city, tag, null);
    }
}
