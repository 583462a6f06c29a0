package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.domain.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every figure of insights against what SQL says of the tables of those who told it. */
public final class EveryFigure {

    private static final String QUERY = read();

    private EveryFigure() {}

    /** The days on which a figure is another than the tables say; empty when all agree. */
    public static List<String> differences(JdbcTemplate sql) {
        return sql.queryForList(QUERY).stream().map(Object::toString).toList();
    }

    /** Sees to it that no figure was forgotten in the query. */
    public static void checkThatNoneIsForgotten() {
        assertThat(Arrays.stream(Figure.values())
                        .map(Figure::name)
                        .filter(figure -> !QUERY.contains("'" + figure + "'"))
                        .collect(Collectors.toSet()))
                .isEmpty();
    }

    private static String read() {
        try (var stream = EveryFigure.class.getResourceAsStream("/every-figure.sql")) {
            if (stream == null) {
                throw new IllegalStateException("every-figure.sql is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
