package com.clutch.app.demo;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Waits until listeners have heard what was published: what a person does next rests on what everybody knows. */
final class Deliveries {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final JdbcClient sql;

    Deliveries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Publications that wait for their listener, but for those that failed: these are repeated when redelivery has begun. */
    long waiting() {
        return count("<>");
    }

    /** Publications whose listener failed. */
    long failed() {
        return count("=");
    }

    private long count(String relation) {
        return sql.sql("select count(*) from event_registry.event_publication where status %s 'FAILED'"
                        .formatted(relation))
                .query(Long.class)
                .single();
    }

    /** Waits until at most so many are left; false when nothing moves any more. */
    boolean await(long most) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var left = waiting();
        while (left > most) {
            if (System.nanoTime() > end) {
                return false;
            }
            try {
                Thread.sleep(Math.clamp(left / 2, 2, 100));
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return false;
            }
            var now = waiting();
            if (now < left) {
                end = System.nanoTime() + PATIENCE.toNanos();
            }
            left = now;
        }
        return true;
    }
}
