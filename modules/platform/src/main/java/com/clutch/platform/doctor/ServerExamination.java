package com.clutch.platform.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Whether the database server is set up so that an acknowledged write outlives a power cut, and has room for the pool. */
final class ServerExamination implements Examination {

    private final DSLContext dsl;
    private final int connections;

    /** @param connections most that one instance opens */
    ServerExamination(DSLContext dsl, int connections) {
        this.dsl = dsl;
        this.connections = connections;
    }

    @Override
    public String check() {
        return "database";
    }

    @Override
    public List<Finding> examine() {
        var findings = new ArrayList<Finding>();
        var settings = dsl.fetch("select name, setting from pg_settings")
                .intoMap(row -> row.get(0, String.class), row -> row.get(1, String.class));
        for (var guard : List.of("fsync", "full_page_writes")) {
            if (is(settings, guard, "off")) {
                findings.add(Finding.fail(
                        check(),
                        guard + " is off: a power cut can destroy the database.",
                        "Set " + guard + " = on in postgresql.conf and reload."));
            }
        }
        if (is(settings, "synchronous_commit", "off")) {
            findings.add(Finding.fail(
                    check(),
                    "synchronous_commit is off: writes that were acknowledged last are lost in a crash.",
                    "Set synchronous_commit = on in postgresql.conf and reload."));
        }
        if (is(settings, "autovacuum", "off")) {
            findings.add(Finding.warn(
                    check(),
                    "autovacuum is off: tables and indexes grow, and plans get worse.",
                    "Set autovacuum = on."));
        }
        var room = number(settings, "max_connections") - number(settings, "superuser_reserved_connections");
        if (room < connections) {
            findings.add(Finding.fail(
                    check(),
                    "The server lets in %d connections, and one instance alone opens up to %d."
                            .formatted(room, connections),
                    "Raise max_connections, or lower SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE."));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(
                        check(),
                        "PostgreSQL %s, %d MB; room for %d instances of %d connections."
                                .formatted(
                                        settings.get("server_version"), megabytes(), room / connections, connections)))
                : findings;
    }

    private long megabytes() {
        return dsl.fetchSingle("select pg_database_size(current_database()) / 1000000")
                .get(0, Long.class);
    }

    private static boolean is(Map<String, String> settings, String name, String value) {
        return value.equals(settings.get(name));
    }

    private static int number(Map<String, String> settings, String name) {
        return Integer.parseInt(settings.get(name));
    }
}
