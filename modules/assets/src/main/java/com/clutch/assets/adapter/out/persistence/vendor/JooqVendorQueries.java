package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.adapter.out.persistence.JooqText.given;
import static com.clutch.assets.adapter.out.persistence.JooqText.has;
import static com.clutch.assets.adapter.out.persistence.JooqText.sameText;
import static com.clutch.assets.adapter.out.persistence.JooqText.words;
import static com.clutch.assets.jooq.Tables.VENDOR;
import static com.clutch.assets.jooq.Tables.VENDOR_COMMUNICATION;
import static com.clutch.assets.jooq.Tables.VENDOR_CONTRACT;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import com.clutch.assets.application.vendor.VendorFilter;
import com.clutch.assets.application.vendor.VendorOverview;
import com.clutch.assets.application.vendor.VendorQueries;
import com.clutch.assets.application.vendor.VendorView;
import com.clutch.assets.application.vendor.VendorView.Contracts;
import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.CompanyTime;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
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
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqVendorQueries implements VendorQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", VENDOR.CREATED_AT,
                    "updatedAt", VENDOR.UPDATED_AT,
                    "name", VENDOR.NAME,
                    "rating", VENDOR.RATING,
                    "status", VENDOR.STATUS));
    private static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final int SOON = 30;
    private static final Condition PRESENT = VENDOR_CONTRACT.REMOVED_AT.isNull();
    private static final Condition AGREED = VENDOR_CONTRACT
            .STATUS
            .ne(inline("DRAFT"))
            .and(VENDOR_CONTRACT.CURRENCY.eq(inline(FieldCheck.USUAL_CURRENCY)));

    // Each of these is computed for the vendors of the page only, on the index of its table by vendor.
    private static final Field<Integer> CONTRACTS = contracts(count());
    private static final Field<Integer> ACTIVE =
            contracts(count().filterWhere(VENDOR_CONTRACT.STATUS.eq(inline("ACTIVE"))));
    private static final Field<BigDecimal> VALUE =
            contracts(sum(VENDOR_CONTRACT.VALUE).filterWhere(AGREED));
    private static final Field<BigDecimal> AVERAGE =
            contracts(avg(VENDOR_CONTRACT.VALUE).filterWhere(AGREED));
    private static final Field<BigDecimal> ON_TIME = field(
            """
        (select 100.0 * count(*) filter (where item ->> 'dueDate' is null
                or (item ->> 'completedDate')::date <= (item ->> 'dueDate')::date) / nullif(count(*), 0)
            from {0}, jsonb_array_elements({1}) item
            where {2} = {3} and {4} is null and item ->> 'status' = 'COMPLETED')
        """,
            BigDecimal.class,
            VENDOR_CONTRACT,
            VENDOR_CONTRACT.DELIVERABLES,
            VENDOR_CONTRACT.VENDOR_ID,
            VENDOR.ID,
            VENDOR_CONTRACT.REMOVED_AT);
    private static final Field<BigDecimal> RESPONSE = field(
            """
        (select (avg(extract(epoch from answer - date)) / 3600)::numeric from (
            select {1} date, {2} direction, min({1}) filter (where {2} = 'INBOUND')
                over (order by {1} rows between 1 following and unbounded following) answer
            from {0} where {3} = {4} and {5} is null and {6} <> 'DRAFT') spoken
            where direction = 'OUTBOUND' and answer is not null)
        """,
            BigDecimal.class,
            VENDOR_COMMUNICATION,
            VENDOR_COMMUNICATION.DATE,
            VENDOR_COMMUNICATION.DIRECTION,
            VENDOR_COMMUNICATION.VENDOR_ID,
            VENDOR.ID,
            VENDOR_COMMUNICATION.REMOVED_AT,
            VENDOR_COMMUNICATION.STATUS);
    private static final Field<Instant> LAST = field(select(max(VENDOR_COMMUNICATION.DATE))
            .from(VENDOR_COMMUNICATION)
            .where(VENDOR_COMMUNICATION.VENDOR_ID.eq(VENDOR.ID))
            .and(VENDOR_COMMUNICATION.REMOVED_AT.isNull()));

    private final DSLContext dsl;
    private final JooqPages pages;
    private final CompanyTime time;

    JooqVendorQueries(DSLContext dsl, JooqPages pages, CompanyTime time) {
        this.dsl = dsl;
        this.pages = pages;
        this.time = time;
    }

    private static <T> Field<T> contracts(Field<T> figure) {
        return field(select(figure)
                .from(VENDOR_CONTRACT)
                .where(VENDOR_CONTRACT.VENDOR_ID.eq(VENDOR.ID))
                .and(PRESENT));
    }

    @Override
    public Optional<VendorView> find(UUID id) {
        return dsl.fetchOptional(rows(dsl, VENDOR.ID.eq(id))).map(JooqVendorQueries::view);
    }

    @Override
    public Page<VendorView> list(VendorFilter filter, PageRequest page) {
        return pages.page(rows(dsl, conditions(filter, page.q())), page, SORT, VENDOR.ID, JooqVendorQueries::view);
    }

    @Override
    public void forEach(VendorFilter filter, PageRequest page, Consumer<? super VendorView> sink) {
        pages.forEach(rows(dsl, conditions(filter, page.q())), page, SORT, VENDOR.ID, JooqVendorQueries::view, sink);
    }

    static Select<? extends Record> rows(DSLContext dsl, Condition condition) {
        return dsl.select(VENDOR.fields())
                .select(CONTRACTS.as("contracts"), ACTIVE.as("active_contracts"), VALUE.as("contract_value"))
                .select(AVERAGE.as("contract_average"), ON_TIME.as("on_time"), RESPONSE.as("response"), LAST.as("last"))
                .from(VENDOR)
                .where(VENDOR.REMOVED_AT.isNull())
                .and(condition);
    }

    static Condition conditions(VendorFilter filter, @Nullable String q) {
        return DSL.and(
                given(filter.status(), status -> VENDOR.STATUS.eq(status.name())),
                given(filter.type(), type -> VENDOR.TYPE.eq(type.name())),
                sameText(VENDOR.CATEGORY, filter.category()),
                sameText(VENDOR.CITY, filter.city()),
                has(VENDOR.TAGS, filter.tag()),
                given(filter.ratingFrom(), VENDOR.RATING::ge),
                words(VENDOR.SEARCH_WORDS, q));
    }

    private static VendorView view(Record row) {
        return VendorView.of(
                VendorRows.vendor(row),
                new Contracts(
                        row.get("contracts", Long.class),
                        row.get("active_contracts", Long.class),
                        amount(row.get("contract_value", BigDecimal.class)),
                        amount(row.get("contract_average", BigDecimal.class))),
                rounded(row.get("on_time", BigDecimal.class)),
                rounded(row.get("response", BigDecimal.class)),
                row.get("last", Instant.class));
    }

    @Override
    public VendorOverview overview(String currency) {
        var today = time.today();
        var byStatus = new LinkedHashMap<String, Long>();
        var counts = dsl.select(VENDOR.STATUS, count())
                .from(VENDOR)
                .where(VENDOR.REMOVED_AT.isNull())
                .groupBy(VENDOR.STATUS)
                .fetchMap(Record2::value1, row -> row.value2().longValue());
        for (var status : VendorStatus.values()) {
            byStatus.put(status.name().toLowerCase(Locale.ROOT), counts.getOrDefault(status.name(), 0L));
        }
        var category = coalesce(VENDOR.CATEGORY, inline(""));
        var byCategory = dsl.select(category, count())
                .from(VENDOR)
                .where(VENDOR.REMOVED_AT.isNull())
                .groupBy(category)
                .orderBy(count().desc(), category)
                .limit(100)
                .fetchMap(Record2::value1, row -> row.value2().longValue());
        var rating = dsl.select(avg(VENDOR.RATING))
                .from(VENDOR)
                .where(VENDOR.REMOVED_AT.isNull())
                .and(VENDOR.REVIEWS.gt(0))
                .fetchSingle()
                .value1();
        var contracts = dsl.select(
                        count(),
                        sum(VENDOR_CONTRACT.VALUE).filterWhere(VENDOR_CONTRACT.CURRENCY.eq(currency)),
                        count().filterWhere(VENDOR_CONTRACT.END_DATE.between(today, today.plusDays(SOON))))
                .from(VENDOR_CONTRACT)
                .where(PRESENT)
                .and(VENDOR_CONTRACT.STATUS.eq("ACTIVE"))
                .fetchSingle();
        var followUps = dsl.select(count(), count().filterWhere(VENDOR_COMMUNICATION.FOLLOW_UP_DATE.lt(today)))
                .from(VENDOR_COMMUNICATION)
                .where(JooqCommunicationQueries.TO_FOLLOW_UP)
                .fetchSingle();
        var total = byStatus.values().stream().mapToLong(Long::longValue).sum();
        var active = byStatus.getOrDefault("active", 0L);
        return new VendorOverview(
                total,
                active,
                total - active,
                byStatus,
                byCategory,
                amount(rating),
                contracts.value1(),
                amount(contracts.value2()),
                currency,
                contracts.value3(),
                followUps.value1(),
                followUps.value2());
    }

    private static BigDecimal amount(@Nullable BigDecimal sum) {
        return sum == null ? NOTHING : sum.setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal figure) {
        return figure == null ? null : figure.setScale(2, RoundingMode.HALF_UP);
    }
}
