package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.kernel.PageRequest.Sort;
import com.clutch.platform.PlatformDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

class JooqPagesTest {

    private static final Field<Integer> ID = field(name("id"), Integer.class);
    private static final Field<String> COLOR = field(name("color"), String.class);
    private static final SortKeys KEYS = SortKeys.of("-color", Map.of("color", COLOR, "number", ID));

    private final List<String> statements = new ArrayList<>();
    private final DSLContext dsl;
    private final JooqPages pages;

    JooqPagesTest() {
        var dataSource = PlatformDatabase.dataSource();
        var configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.setDataSource(new TransactionAwareDataSourceProxy(dataSource));
        configuration.setExecuteListener(new ExecuteListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                statements.add(context.sql());
            }
        });
        dsl = DSL.using(configuration);
        pages = new JooqPages(dsl, new DataSourceTransactionManager(dataSource));
    }

    @BeforeEach
    void fill() {
        dsl.execute("drop table if exists public.paged");
        dsl.execute("create table public.paged (id int primary key, color text)");
        dsl.execute("insert into public.paged select n, case n % 3 when 0 then 'red' when 1 then 'blue' end "
                + "from generate_series(1, 2500) n");
        statements.clear();
    }

    private Select<? extends Record> rows() {
        return dsl.select(ID, COLOR).from(table(name("public", "paged"))).where(ID.le(2500));
    }

    @Test
    void readsAPageInTwoStatements() {
        var page = pages.page(rows(), PageRequest.first(2), KEYS, ID, row -> row.get(ID));

        assertThat(page.items()).containsExactly(3, 6);
        assertThat(page.total()).isEqualTo(2500);
        assertThat(statements).hasSize(2);
    }

    @Test
    void countsOnlyWhenTheRowsDoNotTell() {
        var last = pages.page(rows(), new PageRequest(3, 1000, List.of(), null), KEYS, ID, row -> row.get(ID));

        assertThat(last.items()).hasSize(500);
        assertThat(last.total()).isEqualTo(2500);
        assertThat(statements).hasSize(1);
        var beyond = pages.page(rows(), new PageRequest(9, 1000, List.of(), null), KEYS, ID, row -> row.get(ID));
        assertThat(beyond.items()).isEmpty();
        assertThat(beyond.total()).isEqualTo(2500);
    }

    @Test
    void putsRowsWithoutValueLastInEitherDirection() {
        for (var descending : List.of(true, false)) {
            var request = new PageRequest(3, 1000, List.of(new Sort("color", descending)), null);
            assertThat(pages.page(rows(), request, KEYS, ID, row -> String.valueOf(row.get(COLOR)))
                            .items())
                    .containsOnly("null");
        }
    }

    @Test
    void turnsTheTieBreakerWithTheOrderSoThatOneIndexServesBoth() {
        var turned = new PageRequest(1, 2, List.of(new Sort("color", false)), null);

        assertThat(pages.page(rows(), turned, KEYS, ID, row -> row.get(ID)).items())
                .containsExactly(2500, 2497);
    }

    @Test
    void namesTheKeysThatAreAllowed() {
        assertThatThrownBy(() -> KEYS.orderBy(List.of(new Sort("size", false))))
                .isInstanceOf(DomainException.class)
                .hasMessage("This list cannot be sorted by \"size\"; allowed: color, number.");
        assertThatThrownBy(() -> SortKeys.of("size", Map.of("color", COLOR))).isInstanceOf(DomainException.class);
    }

    @Test
    void streamsEveryRowFromACursor() {
        var seen = new ArrayList<Integer>();
        var cursors = new ArrayList<Integer>();
        pages.forEach(rows(), PageRequest.first(1), KEYS, ID, row -> row.get(ID), id -> {
            if (seen.isEmpty()) {
                cursors.add(dsl.fetchCount(
                        table("pg_cursors"), field("statement", String.class).like("%paged%")));
            }
            seen.add(id);
        });

        assertThat(seen).hasSize(2500).doesNotHaveDuplicates().startsWith(3, 6, 9);
        assertThat(cursors).containsExactly(1);
    }
}
