package com.clutch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.Query;
import org.jooq.impl.DefaultExecuteListenerProvider;

/**
 * How PostgreSQL reads the pages of lists: the plans of the very statements that a list sends. The tables need as many rows, and an
 * {@code analyze}, as let the planner decide as it does on more: some 20,000.
 */
public final class ListPlans implements AutoCloseable {

    private final DSLContext dsl;
    private final ExecuteListenerProvider[] before;
    private final List<Query> statements = new CopyOnWriteArrayList<>();

    /**
     * Listens until it is closed.
     *
     * @param dsl what the lists send their statements with
     */
    public ListPlans(DSLContext dsl) {
        this.dsl = dsl;
        this.before = dsl.configuration().executeListenerProviders();
        var reader = Thread.currentThread();
        var more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = new DefaultExecuteListenerProvider(ExecuteListener.onStart(context -> {
            // Jobs of the program ask the same database, in threads of their own.
            if (Thread.currentThread() == reader && context.query() != null) {
                statements.add(context.query());
            }
        }));
        dsl.configuration().set(more);
    }

    /**
     * No statement of the list but its count reads all rows of one of the tables, and beside the count there are two at most.
     *
     * @param tables names, without their schema, with a bar between them
     */
    public void assertIndexed(String list, String tables, Runnable reading) {
        var all = Pattern.compile("Seq Scan on (%s)\\b".formatted(tables));
        assertThat(of(list, reading))
                .isNotEmpty()
                .noneMatch(plan -> all.matcher(plan).find());
    }

    /** Each statement but those that count, with its plan. */
    public List<String> of(String list, Runnable reading) {
        statements.clear();
        reading.run();
        var others = statements.stream()
                .filter(statement -> !statement.getSQL().startsWith("select count(*)"))
                .toList();
        assertThat(others).as(list).hasSizeBetween(1, 2);
        assertThat(statements.size() - others.size()).as("counts of " + list).isLessThan(2);
        return others.stream()
                .map(statement -> list + ": " + statement.getSQL() + "\n"
                        + TestDatabase.dsl().explain(statement).plan())
                .toList();
    }

    @Override
    public void close() {
        dsl.configuration().set(before);
    }
}
