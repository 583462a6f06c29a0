package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;

import com.clutch.kernel.PageRequest;
import com.clutch.kernel.PageRequest.Sort;
import com.clutch.platform.PlatformDatabase;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.CustomTable;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableRecordImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** Searches in 30,000 rows find what a reader of all rows finds, by ways that do not read all rows. */
class SearchedPagesTest {

    private static final Searched SEARCHED = new Searched();
    private static final SortKeys KEYS = SortKeys.of("number", Map.of("number", SEARCHED.id, "color", SEARCHED.color));
    private static final String FREQUENT = "make model";
    private static final DSLContext ADMIN = DSL.using(PlatformDatabase.dataSource(), SQLDialect.POSTGRES);

    private final List<Query> statements = new CopyOnWriteArrayList<>();
    private DSLContext dsl;
    private JooqPages pages;

    @BeforeAll
    static void fill() {
        ADMIN.execute("""
            create table public.searched (id int primary key, color text not null, words tsvector not null, name text not null,
                padding text not null default repeat('x', 200))
            """);
        ADMIN.execute("""
            insert into public.searched
            select n, case when n % 100 = 0 then 'red' else 'blue' end, to_tsvector('simple', words), words
            from generate_series(1, 30000) n, lateral (select
                'make ' || n % 40 || ' model ' || n % 400 || ' p' || n || case when n % 100 = 0 then ' late' else '' end as words) w
            """);
        ADMIN.execute("create index searched_by_words on public.searched using gin (words)");
        ADMIN.execute(
                "create index searched_by_text on public.searched using gin (to_tsvector('simple', lower(name)))");
        ADMIN.execute("create index searched_by_color on public.searched (color, id)");
        ADMIN.execute("vacuum analyze public.searched");
    }

    @AfterAll
    static void drop() {
        ADMIN.execute("drop table public.searched");
    }

    @BeforeEach
    void connect() {
        var configuration = new DefaultConfiguration();
        configuration.set(SQLDialect.POSTGRES);
        configuration.setDataSource(PlatformDatabase.dataSource());
        configuration.setExecuteListener(new ExecuteListener() {
            private static final long serialVersionUID = 1L;

            @Override
            public void executeStart(ExecuteContext context) {
                if (context.query() != null && !context.query().getSQL().contains("tablesample")) {
                    statements.add(context.query());
                }
            }
        });
        dsl = DSL.using(configuration);
        pages = new JooqPages(dsl, new DataSourceTransactionManager(PlatformDatabase.dataSource()));
    }

    private Select<? extends Record> rows(Condition words) {
        return dsl.select(SEARCHED.id, SEARCHED.color)
                .from(SEARCHED)
                .where(SEARCHED.id.gt(0))
                .and(words)
                .and(SEARCHED.color.ne("green"));
    }

    private List<Integer> found(PageRequest request, Condition words) {
        return pages.page(rows(words), request, KEYS, SEARCHED.id, row -> row.get(SEARCHED.id))
                .items();
    }

    private static PageRequest page(int page, String sort, String q) {
        return new PageRequest(page, 20, List.of(new Sort(sort, false)), q);
    }

    /** Plans of the statements that read a page of the search after its words are known. */
    private List<String> plans(int limit, String sort, String q) {
        var request = new PageRequest(1, limit, List.of(new Sort(sort, false)), q);
        found(request, WordSearch.inVector(SEARCHED.words, q));
        statements.clear();
        found(request, WordSearch.inVector(SEARCHED.words, q));
        return List.copyOf(statements).stream()
                .filter(statement -> !statement.getSQL().startsWith("select count(*)"))
                .map(statement -> dsl.explain(statement).plan())
                .toList();
    }

    @Test
    void findsWhatAReaderOfAllRowsFinds() {
        var random = new Random(7);
        var texts = List.of("make", "model", "mo", "7", "39", "207", "p29", "p1234", "late", "l", "none", "p");
        for (var round = 0; round < 30; round++) {
            var q = new StringBuilder(texts.get(random.nextInt(texts.size())));
            var oracle = like(q.toString());
            for (var more = random.nextInt(3); more > 0; more--) {
                var word = texts.get(random.nextInt(texts.size()));
                q.append(' ').append(word);
                oracle = oracle.and(like(word));
            }
            var sort = random.nextBoolean() ? "number" : "color";
            var request = page(1 + random.nextInt(3), sort, q.toString());
            var expected = dsl.select(SEARCHED.id)
                    .from(SEARCHED)
                    .where(oracle)
                    .orderBy(sort.equals("number") ? SEARCHED.id : SEARCHED.color, SEARCHED.id)
                    .limit(request.limit())
                    .offset(request.offset())
                    .fetch(SEARCHED.id);

            assertThat(found(request, WordSearch.inVector(SEARCHED.words, q.toString())))
                    .as("kept: " + request)
                    .isEqualTo(expected);
            assertThat(found(request, WordSearch.in(lower(SEARCHED.name), q.toString())))
                    .as("text: " + request)
                    .isEqualTo(expected);
        }
    }

    private static Condition like(String word) {
        return SEARCHED.name.like("% " + word + "%").or(SEARCHED.name.like(word + "%"));
    }

    @Test
    void goesTheOrderForFrequentWords() {
        assertThat(plans(20, "number", FREQUENT))
                .singleElement()
                .asString()
                .contains("Index Scan using searched_pkey")
                .doesNotContain("searched_by_words", "Seq Scan");
    }

    @Test
    void asksTheIndexForRareWordsOnly() {
        assertThat(plans(20, "number", FREQUENT + " p1234"))
                .singleElement()
                .asString()
                .contains("Index Cond: (words @@ '''p1234'':*'::tsquery)")
                .doesNotContain("Seq Scan", "searched_pkey");
    }

    @Test
    void asksTheIndexWhereTheRowsAreAllAtTheEndOfTheOrder() {
        assertThat(plans(5, "color", "late"))
                .hasSize(2)
                .noneMatch(plan -> plan.contains("Seq Scan"))
                .anyMatch(plan -> plan.contains("searched_by_words"));
    }

    @Test
    void estimatesHowManyRowsAFrequentWordHasUntilTheyWereCounted() throws InterruptedException {
        var query = rows(WordSearch.inVector(SEARCHED.words, "1"));
        var request = page(1, "number", "1");
        var exact = dsl.fetchCount(SEARCHED, like("1"));

        assertThat(pages.page(query, request, KEYS, SEARCHED.id, row -> row).total())
                .isBetween(10_000L, exact + 5_000L);
        pages.page(query, request, KEYS, SEARCHED.id, row -> row);
        for (var tries = 0; tries < 1_000; tries++) {
            if (pages.page(query, request, KEYS, SEARCHED.id, row -> row).total() == exact) {
                return;
            }
            Thread.sleep(10);
        }
        assertThat(false).as("was never counted").isTrue();
    }

    @Test
    void countsWhatARareWordHasAtOnce() {
        var q = "make p2999";
        assertThat(pages.page(
                                rows(WordSearch.inVector(SEARCHED.words, q)),
                                new PageRequest(1, 2, List.of(), q),
                                KEYS,
                                SEARCHED.id,
                                row -> row)
                        .total())
                .isEqualTo(11);
    }

    private static final class Searched extends CustomTable<SearchedRow> {

        private static final long serialVersionUID = 1L;

        private final TableField<SearchedRow, Integer> id = createField(name("id"), SQLDataType.INTEGER.notNull());
        private final TableField<SearchedRow, String> color = createField(name("color"), SQLDataType.CLOB.notNull());
        private final TableField<SearchedRow, Object> words = createField(name("words"), SQLDataType.OTHER.notNull());
        private final TableField<SearchedRow, String> name = createField(name("name"), SQLDataType.CLOB.notNull());

        Searched() {
            super(DSL.name("public", "searched"));
        }

        @Override
        public Class<? extends SearchedRow> getRecordType() {
            return SearchedRow.class;
        }
    }

    private static final class SearchedRow extends TableRecordImpl<SearchedRow> {

        private static final long serialVersionUID = 1L;

        SearchedRow() {
            super(SEARCHED);
        }
    }

    @Test
    void takeAListThatHasNoConditions() {
        var all = dsl.select(SEARCHED.id, SEARCHED.color).from(SEARCHED);
        assertThat(pages.page(all, page(1, "number", "make"), KEYS, SEARCHED.id, row -> row.get(SEARCHED.id))
                        .total())
                .isEqualTo(30_000);
    }
}
