package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_ENTRY;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import com.clutch.insights.application.entry.EntryFilter;
import com.clutch.insights.application.entry.EntryQueries;
import com.clutch.insights.application.entry.EntryView;
import com.clutch.insights.domain.Figure;
import com.clutch.insights.domain.InsightsError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqEntryQueries implements EntryQueries {

    private static final SortKeys SORT =
            SortKeys.of("-day", Map.of("day", FIGURE_ENTRY.DAY, "amount", FIGURE_ENTRY.AMOUNT));

    private final DSLContext database;
    private final JooqPages pages;

    JooqEntryQueries(DSLContext database, JooqPages pages) {
        this.database = database;
        this.pages = pages;
    }

    @Override
    public void check(EntryFilter filter) {
        var names = filter.revisions().keySet().stream().map(Figure::name).toList();
        database.select(FIGURE_TOTAL.FIGURE, FIGURE_TOTAL.REBUILT_AT_REVISION)
                .from(FIGURE_TOTAL)
                .where(FIGURE_TOTAL.FIGURE.in(names))
                .forEach(row -> {
                    if (filter.revisions().getOrDefault(Figure.valueOf(row.value1()), 0L) < row.value2()) {
                        throw new DomainException(
                                InsightsError.FIGURE_REBUILT,
                                "The figure was built anew since then; read it again and follow its new link.");
                    }
                });
    }

    @Override
    public Page<EntryView> entries(EntryFilter filter, PageRequest page) {
        return pages.page(select(filter), page, SORT, FIGURE_ENTRY.SUBJECT_ID, JooqEntryQueries::view);
    }

    @Override
    public void forEach(EntryFilter filter, PageRequest page, Consumer<? super EntryView> sink) {
        pages.forEach(select(filter), page, SORT, FIGURE_ENTRY.SUBJECT_ID, JooqEntryQueries::view, sink);
    }

    @Override
    public EntryTotal total(EntryFilter filter) {
        var lines = database.select(FIGURE_ENTRY.FIGURE, count(), sum(FIGURE_ENTRY.AMOUNT))
                .from(FIGURE_ENTRY)
                .where(condition(filter))
                .groupBy(FIGURE_ENTRY.FIGURE)
                .fetch();
        var count = 0L;
        var amount = BigDecimal.ZERO;
        for (var line : lines) {
            var whole = EntryView.of(
                    Figure.valueOf(line.value1()),
                    new UUID(0, 0),
                    LocalDate.EPOCH,
                    line.value3().longValueExact());
            count += line.value2();
            amount = amount.add(whole.amount());
        }
        return new EntryTotal(count, amount);
    }

    private Select<? extends Record> select(EntryFilter filter) {
        return database.selectFrom(FIGURE_ENTRY).where(condition(filter));
    }

    private static Condition condition(EntryFilter filter) {
        var figures = filter.revisions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(revision -> FIGURE_ENTRY
                        .FIGURE
                        .eq(revision.getKey().name())
                        .and(FIGURE_ENTRY.FROM_REVISION.le(revision.getValue()))
                        .and(FIGURE_ENTRY
                                .UNTIL_REVISION
                                .isNull()
                                .or(FIGURE_ENTRY.UNTIL_REVISION.gt(revision.getValue()))))
                .reduce(noCondition(), Condition::or);
        var days = noCondition();
        if (filter.from() != null) {
            days = days.and(FIGURE_ENTRY.DAY.ge(filter.from()));
        }
        if (filter.to() != null) {
            days = days.and(FIGURE_ENTRY.DAY.le(filter.to()));
        }
        return figures.and(days);
    }

    private static EntryView view(Record row) {
        return EntryView.of(
                Figure.valueOf(row.get(FIGURE_ENTRY.FIGURE)),
                row.get(FIGURE_ENTRY.SUBJECT_ID),
                row.get(FIGURE_ENTRY.DAY),
                row.get(FIGURE_ENTRY.AMOUNT));
    }
}
