package com.clutch.platform.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows of the running transaction that are written just before it commits: those of one kind in one statement, and the statements of
 * all kinds in one round trip, in the order in which the first row of each kind was added. Whoever adds a thousand, one by one, would
 * otherwise go to the database a thousand times. What the database refuses is refused at the commit.
 *
 * @param <T> what a row is made from
 */
public final class WrittenAtCommit<T> {

    private static final int AT_ONCE = 1_000;

    private final DSLContext dsl;
    private final Function<List<T>, @Nullable Query> statement;

    /**
     * Rows of one kind.
     *
     * @param statement writes some of them; null when there is nothing to write
     */
    public WrittenAtCommit(DSLContext dsl, Function<List<T>, @Nullable Query> statement) {
        this.dsl = dsl;
        this.statement = statement;
    }

    /** Adds rows to the running transaction; without one they are written at once. */
    public void add(Collection<T> rows) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            write(List.of(new Waiting<>(this, new ArrayList<>(rows))));
            return;
        }
        var pending = (Pending) TransactionSynchronizationManager.getResource(Pending.class);
        if (pending == null) {
            pending = new Pending();
            TransactionSynchronizationManager.bindResource(Pending.class, pending);
            TransactionSynchronizationManager.registerSynchronization(pending);
        }
        pending.add(this, rows);
    }

    /** Rows of one kind that are not written yet. */
    private record Waiting<T>(WrittenAtCommit<T> kind, List<T> rows) {

        @Nullable
        Query statement() {
            return rows.isEmpty() ? null : kind.statement.apply(List.copyOf(rows));
        }
    }

    private static void write(Collection<? extends Waiting<?>> waiting) {
        var statements = waiting.stream()
                .map(Waiting::statement)
                .filter(Objects::nonNull)
                .toArray(Query[]::new);
        if (statements.length > 0) {
            // The driver sends what stands between semicolons together and waits once. As a query with results, because
            // of any other
            // that it did not make jOOQ renders the text twice.
            var together = IntStream.range(0, statements.length)
                    .mapToObj("{%d}"::formatted)
                    .collect(Collectors.joining("; "));
            waiting.iterator()
                    .next()
                    .kind()
                    .dsl
                    .resultQuery(together, statements)
                    .fetchMany();
        }
        waiting.forEach(kind -> kind.rows().clear());
    }

    private static final class Pending implements TransactionSynchronization {

        private final Map<WrittenAtCommit<?>, Waiting<?>> waiting = new LinkedHashMap<>();
        private boolean committing;

        <T> void add(WrittenAtCommit<T> kind, Collection<T> rows) {
            @SuppressWarnings("unchecked")
            var own = (Waiting<T>) waiting.computeIfAbsent(kind, _ -> new Waiting<>(kind, new ArrayList<>()));
            own.rows().addAll(rows);
            // What is added while the transaction commits may come after the last chance to be written.
            if (committing || own.rows().size() >= AT_ONCE) {
                write(List.of(own));
            }
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            committing = true;
            write(waiting.values());
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Pending.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Pending.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Pending.class);
        }
    }
}
