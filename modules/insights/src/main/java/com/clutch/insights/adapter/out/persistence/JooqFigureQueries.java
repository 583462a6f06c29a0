package com.clutch.insights.adapter.out.persistence;

import static com.clutch.insights.jooq.Tables.FIGURE_DAY;
import static com.clutch.insights.jooq.Tables.FIGURE_TOTAL;
import static com.clutch.insights.jooq.Tables.REBUILD;

import com.clutch.insights.application.FigureQueries;
import com.clutch.insights.domain.Facts.Topic;
import com.clutch.insights.domain.Figure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqFigureQueries implements FigureQueries {

    private final DSLContext database;

    JooqFigureQueries(DSLContext database) {
        this.database = database;
    }

    @Override
    public Map<Figure, Moves> since(LocalDate day) {
        var figures = new EnumMap<Figure, Moves>(Figure.class);
        database.select(FIGURE_TOTAL.FIGURE, FIGURE_TOTAL.AMOUNT, FIGURE_TOTAL.AS_OF, FIGURE_DAY.DAY, FIGURE_DAY.AMOUNT)
                .from(FIGURE_TOTAL)
                .leftJoin(FIGURE_DAY)
                .on(FIGURE_DAY.FIGURE.eq(FIGURE_TOTAL.FIGURE).and(FIGURE_DAY.DAY.ge(day)))
                .forEach(row -> {
                    var moves = figures.computeIfAbsent(
                            Figure.valueOf(row.value1()), _ -> new Moves(row.value2(), new TreeMap<>(), row.value3()));
                    if (row.value4() != null) {
                        moves.byDay().put(row.value4(), row.value5());
                    }
                });
        return figures;
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
