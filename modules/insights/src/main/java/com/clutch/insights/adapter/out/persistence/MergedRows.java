package com.clutch.insights.adapter.out.persistence;

import com.clutch.insights.domain.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows of several cursors, each in the order of one id, put together by that id. */
final class MergedRows {

    private final List<Side> sides;

    private MergedRows(List<Side> sides) {
        this.sides = sides;
    }

    static MergedRows of(Side... sides) {
        return new MergedRows(Arrays.asList(sides));
    }

    static Side side(Cursor<? extends Record> cursor, Field<UUID> id, Function<Record, ? extends Fact> fact) {
        return new Side(cursor, id, fact);
    }

    void forEach(Consumer<List<Fact>> sink) {
        while (true) {
            // PostgreSQL orders ids by their bytes, which is the order of their hexadecimal digits.
            var next = sides.stream()
                    .map(Side::id)
                    .filter(Objects::nonNull)
                    .min((one, other) -> one.toString().compareTo(other.toString()));
            if (next.isEmpty()) {
                return;
            }
            var together = new ArrayList<Fact>();
            sides.forEach(side -> side.take(next.get(), together));
            sink.accept(together);
        }
    }

    /** One cursor and the row at which it stands. */
    static final class Side {

        private final Cursor<? extends Record> cursor;
        private final Field<UUID> field;
        private final Function<Record, ? extends Fact> fact;
        private @Nullable Record row;

        private Side(Cursor<? extends Record> cursor, Field<UUID> field, Function<Record, ? extends Fact> fact) {
            this.cursor = cursor;
            this.field = field;
            this.fact = fact;
            this.row = cursor.fetchNext();
        }

        private @Nullable UUID id() {
            return row == null ? null : row.get(field);
        }

        private void take(UUID wanted, List<Fact> together) {
            while (row != null && wanted.equals(row.get(field))) {
                together.add(fact.apply(row));
                row = cursor.fetchNext();
            }
        }
    }
}
