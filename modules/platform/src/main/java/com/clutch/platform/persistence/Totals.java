package com.clutch.platform.persistence;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;

/**
 * How many rows lists have. Counting a million rows takes much longer than reading a page of them, so a total of at least
 * {@value #LONG_LIST} rows that took more than ten milliseconds is remembered for {@value #TIMES_AS_LONG} times as long as it took;
 * when that is over, one request counts again while the others still answer with the old total. Shorter lists are always counted.
 */
final class Totals {

    static final int LONG_LIST = 10_000;
    static final int TIMES_AS_LONG = 50;

    private static final Duration QUICK = Duration.ofMillis(10);
    private static final int KEPT = 500;

    private record Key(String sql, List<@Nullable Object> values) {}

    private record Total(int rows, long until, AtomicBoolean recounting) {}

    private final Map<Key, Total> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Total> eldest) {
            return size() > KEPT;
        }
    };

    private final LongSupplier nanos;

    Totals(LongSupplier nanos) {
        this.nanos = nanos;
    }

    int of(DSLContext dsl, Select<?> query) {
        var key = new Key(query.getSQL(), query.getBindValues());
        var known = known(key);
        if (known != null
                && (nanos.getAsLong() < known.until() || !known.recounting().compareAndSet(false, true))) {
            return known.rows();
        }
        try {
            return count(dsl, query, key);
        } finally {
            if (known != null) {
                known.recounting().set(false);
            }
        }
    }

    private int count(DSLContext dsl, Select<?> query, Key key) {
        var began = nanos.getAsLong();
        var rows = dsl.fetchCount(query);
        var took = nanos.getAsLong() - began;
        synchronized (remembered) {
            if (rows >= LONG_LIST && took > QUICK.toNanos()) {
                remembered.put(key, new Total(rows, nanos.getAsLong() + TIMES_AS_LONG * took, new AtomicBoolean()));
            } else {
                remembered.remove(key);
            }
        }
        return rows;
    }

    private @Nullable Total known(Key key) {
        synchronized (remembered) {
            return remembered.get(key);
        }
    }
}
