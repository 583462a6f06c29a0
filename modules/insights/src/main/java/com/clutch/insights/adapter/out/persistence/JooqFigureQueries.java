package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_BLOCK;
import static com.clutch.insights.jooq.Tables.FIGURE_DAY;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static com.clutch.insights.jooq.Tables.REBUILD;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.application.Readings;
import com.clutch.insights.application.Sums;
import com.clutch.insights.domain.Facts.Topic;
import com.clutch.insights.domain.Figure;
import com.clutch.platform.persistence.SharedReads;
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
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record6;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigureQueries implements FigureQueries {

    private final DSLContext database;
    private final SharedReads shared = new SharedReads();

    JooqFigureQueries(DSLContext database) {
        this.database = database;
    }

    @Override
    public Readings since(Set<Figure> wanted, LocalDate day) {
        return shared.read(List.of("since", Set.copyOf(wanted), day), () -> readSince(wanted, day));
    }

    private Readings readSince(Set<Figure> wanted, LocalDate day) {
        var figures = new EnumMap<Figure, Moves>(Figure.class);
        database.select(
                        FIGURE_TOTAL.FIGURE,
                        FIGURE_TOTAL.AMOUNT,
                        FIGURE_TOTAL.AS_OF,
                        FIGURE_DAY.DAY,
                        FIGURE_DAY.AMOUNT,
                        FIGURE_TOTAL.REVISION)
                .from(FIGURE_TOTAL)
                .leftJoin(FIGURE_DAY)
                .on(FIGURE_DAY
                        .FIGURE
                        .eq(FIGURE_TOTAL.FIGURE)
                        .and(FIGURE_DAY.FIGURE.in(names(wanted)))
                        .and(FIGURE_DAY.DAY.ge(day)))
                .where(FIGURE_TOTAL.FIGURE.in(names(wanted)))
                .forEach(row -> {
                    var moves = figures.computeIfAbsent(
                            Figure.valueOf(row.value1()),
                            _ -> new Moves(row.value2(), new TreeMap<>(), row.value3(), row.value6()));
                    if (row.value4() != null) {
                        moves.byDay().put(row.value4(), row.value5());
                    }
                });
        return new Readings(figures);
    }

    @Override
    public List<Sums> sums(List<Wanted> wanted) {
        return shared.read(List.of("sums", List.copyOf(wanted)), () -> readSums(wanted));
    }

    private List<Sums> readSums(List<Wanted> wanted) {
        var states = new EnumMap<Figure, Sums.State>(Figure.class);
        var sums = new ArrayList<Sums>();
        var all = now(wanted);
        for (var index = 0; index < wanted.size(); index++) {
            sums.add(new Sums(wanted.get(index).span(), states));
            all = all.unionAll(inSpan(index, wanted.get(index)));
        }
        for (var row : database.fetch(all)) {
            var figure = Figure.valueOf(row.value2());
            var amount = row.value4().longValueExact();
            if (row.value1() < 0) {
                states.put(figure, new Sums.State(amount, row.value5(), row.value6()));
            } else {
                sums.get(row.value1()).add(figure, row.value3(), amount);
            }
        }
        return sums;
    }

    // In the same statement, so that figures and revisions are of one moment.
    private static Select<Record6<Integer, String, String, BigDecimal, Long, Instant>> now(List<Wanted> wanted) {
        var figures =
                wanted.stream().flatMap(one -> names(one.figures()).stream()).collect(Collectors.toSet());
        return select(
                        inline(-1),
                        FIGURE_TOTAL.FIGURE,
                        inline(""),
                        FIGURE_TOTAL.AMOUNT.cast(SQLDataType.NUMERIC),
                        FIGURE_TOTAL.REVISION,
                        FIGURE_TOTAL.AS_OF)
                .from(FIGURE_TOTAL)
                .where(FIGURE_TOTAL.FIGURE.in(figures));
    }

    private static Select<Record6<Integer, String, String, BigDecimal, Long, Instant>> inSpan(
            int index, Wanted wanted) {
        var blocks = Blocks.of(wanted.span(), wanted.open()).stream()
                .map(run -> FIGURE_BLOCK
                        .LEVEL
                        .eq(inline((short) run.level()))
                        .and(FIGURE_BLOCK.BLOCK.between(run.first(), run.last())))
                .reduce(noCondition(), Condition::or);
        return select(
                        inline(index),
                        FIGURE_BLOCK.FIGURE,
                        FIGURE_BLOCK.PART,
                        sum(FIGURE_BLOCK.AMOUNT),
                        inline((Long) null, FIGURE_TOTAL.REVISION),
                        inline((Instant) null, FIGURE_TOTAL.AS_OF))
                .from(FIGURE_BLOCK)
                .where(FIGURE_BLOCK.FIGURE.in(names(wanted.figures())))
                .and(blocks)
                .groupBy(FIGURE_BLOCK.FIGURE, FIGURE_BLOCK.PART);
    }

    @Override
    public Map<String, Long> parts(Figure figure) {
        // Level 4 is the coarsest; everything there is is a few of its blocks.
        return shared.read(
                List.of("parts", figure),
                () -> parts(FIGURE_BLOCK.FIGURE.eq(figure.name()).and(FIGURE_BLOCK.LEVEL.eq(inline((short) 4)))));
    }

    @Override
    public Map<String, Long> parts(Figure figure, List<LocalDate> days) {
        var blocks = days.stream().map(day -> Math.toIntExact(day.toEpochDay())).toList();
        return shared.read(
                List.of("parts", figure, blocks),
                () -> parts(FIGURE_BLOCK
                        .FIGURE
                        .eq(figure.name())
                        .and(FIGURE_BLOCK.LEVEL.eq(inline((short) 0)))
                        .and(FIGURE_BLOCK.BLOCK.in(blocks))));
    }

    @Override
    public @Nullable LocalDate lastDay(Figure figure) {
        return database.select(FIGURE_DAY.DAY)
                .from(FIGURE_DAY)
                .where(FIGURE_DAY.FIGURE.eq(figure.name()))
                .and(FIGURE_DAY.AMOUNT.ne(0L))
                .orderBy(FIGURE_DAY.DAY.desc())
                .limit(1)
                .fetchOne(FIGURE_DAY.DAY);
    }

    private Map<String, Long> parts(Condition condition) {
        var amount = sum(FIGURE_BLOCK.AMOUNT);
        return new TreeMap<>(database.select(FIGURE_BLOCK.PART, amount)
                .from(FIGURE_BLOCK)
                .where(condition)
                .groupBy(FIGURE_BLOCK.PART)
                .having(amount.ne(BigDecimal.ZERO))
                .fetchMap(FIGURE_BLOCK.PART, row -> row.value2().longValueExact()));
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
