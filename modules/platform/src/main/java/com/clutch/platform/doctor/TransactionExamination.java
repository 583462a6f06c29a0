package com.clutch.platform.doctor;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** Whether somebody holds a transaction open, which keeps old rows alive, or keeps others waiting for a lock. */
final class TransactionExamination implements Examination {

    private final DSLContext dsl;
    private final DoctorSettings settings;

    TransactionExamination(DSLContext dsl, DoctorSettings settings) {
        this.dsl = dsl;
        this.settings = settings;
    }

    @Override
    public String check() {
        return "transactions";
    }

    @Override
    public List<Finding> examine() {
        var findings = new ArrayList<Finding>();
        var limit = settings.transaction().toMillis();
        dsl.fetch("""
            select pid, coalesce(nullif(application_name, ''), 'a program without a name'), state,
                   (extract(epoch from clock_timestamp() - xact_start) * 1000)::bigint
            from pg_stat_activity
            where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()
                  and xact_start < clock_timestamp() - ? * interval '1 millisecond'
            order by xact_start
            """, limit)
                .forEach(row -> findings.add(Finding.beyond(
                        check(),
                        row.get(3, Long.class),
                        limit,
                        "Session %d (%s) has had a transaction open for %d s; it is %s."
                                .formatted(
                                        row.get(0, Integer.class),
                                        row.get(1, String.class),
                                        row.get(3, Long.class) / 1000,
                                        row.get(2, String.class)),
                        "select pg_terminate_backend(%d) ends it; what it did is undone."
                                .formatted(row.get(0, Integer.class)))));
        dsl.fetch("""
            select pid, (extract(epoch from clock_timestamp() - state_change) * 1000)::bigint, pg_blocking_pids(pid)::text
            from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
                  and state_change < clock_timestamp() - ? * interval '1 millisecond'
            order by state_change
            """, limit / 10)
                .forEach(
                        row -> findings.add(
                                Finding.beyond(
                                        check(),
                                        row.get(1, Long.class),
                                        limit / 10.0,
                                        "Session %d has waited %d s for a lock that the sessions %s hold."
                                                .formatted(
                                                        row.get(0, Integer.class),
                                                        row.get(1, Long.class) / 1000,
                                                        row.get(2, String.class)),
                                        "See what those do in pg_stat_activity, and end them with pg_terminate_backend if it is nothing.")));
        dsl.fetch("select gid from pg_prepared_xacts where database = current_database()")
                .forEach(row -> findings.add(Finding.warn(
                        check(),
                        "The prepared transaction " + row.get(0, String.class) + " waits for its second phase.",
                        "Clutch makes none: whoever did must commit it or roll it back.")));
        return findings.isEmpty()
                ? List.of(Finding.ok(
                        check(),
                        "No transaction has been open for %d s, and nobody waits for a lock.".formatted(limit / 1000)))
                : findings;
    }
}
