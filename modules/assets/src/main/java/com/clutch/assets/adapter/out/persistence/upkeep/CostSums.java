package com.clutch.assets.adapter.out.persistence.upkeep;

import static com.clutch.assets.jooq.Tables.ASSET;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.sum;

import com.clutch.assets.application.upkeep.AssetCostPart;
import com.clutch.assets.application.upkeep.CostPart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Sums over a table of costs: altogether, by kind and by month in one statement, and by asset in another.
 *
 * @param amount what a row costs
 * @param kind what it is for
 * @param day when it arose
 * @param assetId for which asset
 */
record CostSums(
        Table<?> table, Field<BigDecimal> amount, Field<String> kind, Field<LocalDate> day, Field<UUID> assetId) {

    static final BigDecimal NOTHING = new BigDecimal("0.00");
    private static final int TOP = 10;

    /** Largest kind first, earliest month first. */
    record Sums(CostPart total, long assets, List<CostPart> byKind, List<CostPart> byMonth) {

        /** Mean of the months from the first to the last one with a cost. */
        BigDecimal monthly() {
            if (byMonth.isEmpty()) {
                return NOTHING;
            }
            var first = YearMonth.parse(byMonth.getFirst().name());
            var last = YearMonth.parse(byMonth.getLast().name());
            return mean(total.amount(), ChronoUnit.MONTHS.between(first, last) + 1);
        }
    }

    Sums of(DSLContext dsl, Condition condition) {
        var month = field("to_char({0}, 'YYYY-MM')", String.class, day);
        var rows = dsl.select(
                        kind, month, grouping(kind), grouping(month), sum(amount), count(), countDistinct(assetId))
                .from(table)
                .where(condition)
                .groupBy(groupingSets(new Field<?>[] {}, new Field<?>[] {kind}, new Field<?>[] {month}))
                .fetch();
        var total = new CostPart("total", NOTHING, 0);
        var assets = 0L;
        var byKind = new ArrayList<CostPart>();
        var byMonth = new ArrayList<CostPart>();
        for (var row : rows) {
            var sum = row.value5() == null ? NOTHING : row.value5();
            if (row.value3() == 0) {
                byKind.add(new CostPart(row.value1().toLowerCase(Locale.ROOT), sum, row.value6()));
            } else if (row.value4() == 0) {
                byMonth.add(new CostPart(row.value2(), sum, row.value6()));
            } else {
                total = new CostPart("total", sum, row.value6());
                assets = row.value7();
            }
        }
        byKind.sort(Comparator.comparing(CostPart::amount).reversed().thenComparing(CostPart::name));
        byMonth.sort(Comparator.comparing(CostPart::name));
        return new Sums(total, assets, byKind, byMonth);
    }

    List<AssetCostPart> top(DSLContext dsl, Condition condition) {
        var sums = sum(amount);
        return dsl.select(ASSET.ID, ASSET.NAME, sums, count())
                .from(table)
                .join(ASSET)
                .on(ASSET.ID.eq(assetId))
                .where(condition)
                .groupBy(ASSET.ID)
                .orderBy(sums.desc(), ASSET.ID)
                .limit(TOP)
                .fetch(row -> new AssetCostPart(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    static BigDecimal mean(BigDecimal sum, long count) {
        return count == 0 ? NOTHING : sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
