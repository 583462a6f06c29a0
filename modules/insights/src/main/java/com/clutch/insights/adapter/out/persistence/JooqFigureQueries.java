package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_DAY;
import static com.clutch.insights.jooq.Tables.FIGURE_MONTH;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static com.clutch.insights.jooq.Tables.REBUILD;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.Readings;
import com.clutch.insights.application.Sums;
import com.clutch.insights.domain.Facts.Topic;
import com.clutch.insights.domain.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigureQueries implements FigureQueries {

    private final DSLContext database;

    JooqFigureQueries(DSLContext database) {
        this.database = database;
    }

    @Override
    public Readings since(Set<Figure> wanted, LocalDate day) {
        var figures = new EnumMap<Figure, Moves>(Figure.class);
        database.select(FIGURE_TOTAL.FIGURE, FIGURE_TOTAL.AMOUNT, FIGURE_TOTAL.AS_OF, FIGURE_DAY.DAY, FIGURE_DAY.AMOUNT)
                .from(FIGURE_TOTAL)
                .leftJoin(FIGURE_DAY)
                .on(FIGURE_DAY.FIGURE.eq(FIGURE_TOTAL.FIGURE).and(FIGURE_DAY.DAY.ge(day)))
                .where(FIGURE_TOTAL.FIGURE.in(names(wanted)))
                .forEach(row -> {
                    var moves = figures.computeIfAbsent(
                            Figure.valueOf(row.value1()), _ -> new Moves(row.value2(), new TreeMap<>(), row.value3()));
                    if (row.value4() != null) {
                        moves.byDay().put(row.value4(), row.value5());
                    }
                });
        return new Readings(figures);
    }

    @Override
    public List<Sums> sums(List<Wanted> wanted) {
        var sums = new ArrayList<Map<Figure, Long>>();
        Select<Record3<Integer, String, BigDecimal>> all = null;
        for (var index = 0; index < wanted.size(); index++) {
            sums.add(new EnumMap<>(Figure.class));
            wanted.get(index).figures().forEach(figure -> sums.getLast().put(figure, 0L));
            var part = parts(index, wanted.get(index));
            all = all == null ? part : all.unionAll(part);
        }
        if (all != null) {
            database.fetch(all)
                    .forEach(row -> sums.get(row.value1())
                            .merge(Figure.valueOf(row.value2()), row.value3().longValueExact(), Long::sum));
        }
        return sums.stream().map(Sums::new).toList();
    }

    // Whole months from the months, the days before and after them from the days.
    private static Select<Record3<Integer, String, BigDecimal>> parts(int index, Wanted wanted) {
        var names = names(wanted.figures());
        var span = wanted.span();
        var first = span.from().getDayOfMonth() == 1
                ? span.from()
                : span.from().withDayOfMonth(1).plusMonths(1);
        var end = span.last()
                ? span.to().withDayOfMonth(1).plusMonths(1)
                : span.to().plusDays(1).withDayOfMonth(1);
        var days = FIGURE_DAY.DAY.between(span.from(), span.to());
        if (first.isBefore(end)) {
            days = days.and(FIGURE_DAY.DAY.lt(first).or(FIGURE_DAY.DAY.ge(end)));
        }
        var ofDays = select(inline(index), FIGURE_DAY.FIGURE, sum(FIGURE_DAY.AMOUNT))
                .from(FIGURE_DAY)
                .where(FIGURE_DAY.FIGURE.in(names))
                .and(days)
                .groupBy(FIGURE_DAY.FIGURE);
        return first.isBefore(end)
                ? ofDays.unionAll(select(inline(index), FIGURE_MONTH.FIGURE, sum(FIGURE_MONTH.AMOUNT))
                        .from(FIGURE_MONTH)
                        .where(FIGURE_MONTH.FIGURE.in(names))
                        .and(FIGURE_MONTH.MONTH.ge(first))
                        .and(FIGURE_MONTH.MONTH.lt(end))
                        .groupBy(FIGURE_MONTH.FIGURE))
                : ofDays;
    }

    private static List<String> names(Set<Figure> figures) {
        return figures.stream().map(Figure::name).toList();
    }

    @Override
    public List<ProjectionView> projections() {
        var asOf = database.select(FIGURE_TOTAL.FIGURE, FIGURE_TOTAL.AS_OF)
                .from(FIGURE_TOTAL)
                .fetchMap(FIGURE_TOTAL.FIGURE, FIGURE_TOTAL.AS_OF);
        var rebuilds = database.selectFrom(REBUILD).fetchMap(REBUILD.TOPIC);
        return Arrays.stream(Topic.values())
                .map(topic -> {
                    var rebuild = rebuilds.get(topic.topicName());
                    return new ProjectionView(
                            topic.topicName(),
                            topic.topicName(),
                            rebuild != null && rebuild.getCompletedAt() == null ? "rebuilding" : "live",
                            newest(topic, asOf),
                            rebuild == null ? null : rebuild.getRequestedAt(),
                            rebuild == null ? null : rebuild.getCompletedAt(),
                            rebuild == null ? null : rebuild.getFacts());
                })
                .toList();
    }

    private static @Nullable Instant newest(Topic topic, Map<String, Instant> asOf) {
        return topic.figures().stream()
                .map(figure -> asOf.get(figure.name()))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
