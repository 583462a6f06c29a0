package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import com.clutch.platform.PlatformDatabase;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final DSLContext dsl = DSL.using(PlatformDatabase.dataSource(), SQLDialect.POSTGRES);
    private final AtomicLong millis = new AtomicLong();
    // Each look at the watch is 20 ms later, so every count takes that long.
    private final Totals totals = new Totals(() -> millis.addAndGet(20) * 1_000_000);

    @BeforeEach
    void fill() {
        dsl.execute("drop table if exists public.counted");
        dsl.execute("create table public.counted (id int primary key)");
        add(10_000);
    }

    @Test
    void remembersForAWhileWhatTookLongToCount() {
        assertThat(totals.of(dsl, rows(noCondition()))).isEqualTo(10_000);
        add(5);
        assertThat(totals.of(dsl, rows(noCondition()))).isEqualTo(10_000);
        millis.addAndGet(20L * Totals.TIMES_AS_LONG);
        assertThat(totals.of(dsl, rows(noCondition()))).isEqualTo(10_005);
    }

    @Test
    void countsOtherConditionsForThemselves() {
        assertThat(totals.of(dsl, rows(noCondition()))).isEqualTo(10_000);
        assertThat(totals.of(dsl, rows(field("id", Integer.class).le(3)))).isEqualTo(3);
        assertThat(totals.of(dsl, rows(field("id", Integer.class).le(4)))).isEqualTo(4);
    }

    @Test
    void countsAShortListEveryTime() {
        dsl.execute("delete from public.counted where id = 1");
        assertThat(totals.of(dsl, rows(noCondition()))).isEqualTo(9_999);
        dsl.execute("delete from public.counted where id = 2");
        assertThat(totals.of(dsl, rows(noCondition()))).isEqualTo(9_998);
    }

    private void add(int more) {
        dsl.execute(
                "insert into public.counted select (select coalesce(max(id), 0) from public.counted) + n "
                        + "from generate_series(1, ?) n",
                more);
    }

    private static Select<? extends Record> rows(Condition condition) {
        return select(field(name("id"))).from(table(name("public", "counted"))).where(condition);
    }
}
