package com.clutch.platform.persistence;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many rows a list has. A list of up to {@value #ALWAYS_COUNTED} rows is counted for every request. Counting a longer one
 * costs many times what its page costs, so its count is kept and counted again beside the requests: not before two seconds have
 * passed, nor before twenty times as long as the counting took, so that counting takes a twentieth of one processor at most. A count
 * that nobody asked for in the last minute is forgotten.
 */
final class Totals {

    /** Rows up to which a count is never older than the request. */
    static final int ALWAYS_COUNTED = 1_000;

    private static final Logger LOG = LoggerFactory.getLogger(Totals.class);
    private static final Duration SHORTEST_REST = Duration.ofSeconds(2);
    private static final int REST_PER_COST = 20;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(1);
    private static final int MOST_LISTS = 2_000;

    private final Cache<String, Total> kept;
    private final Executor beside;
    private final Ticker ticker;

    Totals(Executor beside, Ticker ticker) {
        this.beside = beside;
        this.ticker = ticker;
        this.kept = Caffeine.newBuilder()
                .maximumSize(MOST_LISTS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .ticker(ticker)
                .build();
    }

    /**
     * Rows in the list.
     *
     * @param list what is counted, the same text for the same rows
     * @param counting counts them now; it must work on any thread
     */
    long of(String list, LongSupplier counting) {
        return of(list, counting, OptionalLong::empty);
    }

    /**
     * Rows in the list, or an estimate where there is one and nobody has asked before. Whoever asks again has them counted beside.
     *
     * @param estimate empty where counting takes no longer than the page
     */
    long of(String list, LongSupplier counting, Supplier<OptionalLong> estimate) {
        var total = kept.getIfPresent(list);
        if (total == null) {
            var guess = estimate.get();
            if (guess.isEmpty()) {
                return count(list, counting);
            }
            kept.put(list, new Total(guess.getAsLong(), ticker.read()));
            return guess.getAsLong();
        }
        if (total.isDue(ticker.read()) && total.taken.compareAndSet(false, true)) {
            beside.execute(() -> recount(list, counting));
        }
        return total.rows;
    }

    private long count(String list, LongSupplier counting) {
        var began = ticker.read();
        var rows = counting.getAsLong();
        if (rows > ALWAYS_COUNTED) {
            var now = ticker.read();
            kept.put(list, new Total(rows, now + Math.max(SHORTEST_REST.toNanos(), REST_PER_COST * (now - began))));
        } else {
            kept.invalidate(list);
        }
        return rows;
    }

    private void recount(String list, LongSupplier counting) {
        try {
            count(list, counting);
        } catch (RuntimeException e) {
            // The next request counts for itself and tells its client what is wrong.
            kept.invalidate(list);
            LOG.warn("The rows of a list could not be counted again.", e);
        }
    }

    private static final class Total {

        private final long rows;
        private final long due;
        private final AtomicBoolean taken = new AtomicBoolean();

        Total(long rows, long due) {
            this.rows = rows;
            this.due = due;
        }

        boolean isDue(long now) {
            return now - due >= 0;
        }
    }
}
