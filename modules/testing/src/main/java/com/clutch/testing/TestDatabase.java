package com.clutch.testing;

import com.clutch.platform.persistence.SchemaMigrations;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.SpringApplication;

/**
 * The PostgreSQL of this test JVM. It has only the schemas of the module under test (system property {@code clutch.test.module}), of
 * platform and of the event registry, as if the module had a server of its own; without that property it has all. Whoever
 * connects through {@link #dataSource()} may read and write, and create nothing.
 */
public final class TestDatabase {

    private static final List<String> SHARED = List.of("platform", "event_registry");
    private static final String SUPERUSER = "postgres";

    private static final EmbeddedPostgres SERVER = start();
    private static final DSLContext ADMIN = DSL.using(SERVER.getPostgresDatabase(), SQLDialect.POSTGRES);
    private static final List<String> SEEDED = new ArrayList<>();
    private static final String USER = prepare();
    private static final HikariDataSource POOL = pool();
    private static final DSLContext DSL_OF_MODULE = DSL.using(POOL, SQLDialect.POSTGRES);

    private TestDatabase() {}

    /** Statements as the role of the module; each commits by itself unless it runs in {@code dsl().transaction(...)}. */
    public static DSLContext dsl() {
        return DSL_OF_MODULE;
    }

    /** A pool of connections as the role of the module. */
    public static DataSource dataSource() {
        return POOL;
    }

    /** Where the database is, for whoever builds a pool of its own. */
    public static String url() {
        return SERVER.getJdbcUrl(user(), "postgres");
    }

    /** The role of the module. It needs no password. */
    public static String user() {
        return USER;
    }

    /** Statements as superuser: for looking at catalogues, not for preparing data of a module. */
    public static DSLContext admin() {
        return ADMIN;
    }

    /** Puts the tables of the module, of platform and of the event registry back to what the migrations left in them. */
    public static void reset() {
        ADMIN.transaction(transaction -> {
            var sql = transaction.dsl();
            sql.execute("set local session_replication_role = replica");
            // Emptying an empty table costs as much as emptying a full one, and most are empty.
            var touched = sql.fetch(tables().stream()
                            .map(table -> "select '%1$s' where exists (select 1 from %1$s)".formatted(table))
                            .collect(Collectors.joining(" union all ")))
                    .getValues(0, String.class);
            var tables =
                    Stream.concat(touched.stream(), SEEDED.stream()).distinct().toList();
            if (!tables.isEmpty()) {
                sql.execute("truncate " + String.join(", ", tables) + " restart identity cascade");
            }
            SEEDED.forEach(table -> sql.execute("insert into %s select * from %s".formatted(table, seedOf(table))));
        });
    }

    /** From now on {@link #reset} puts the table back to what is in it at this moment. */
    public static void keep(String table) {
        ADMIN.execute("create table %s as table %s".formatted(seedOf(table), table));
        SEEDED.add(table);
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("max_connections", "200")
                    .setRegisterShutdownHook(false)
                    .start();
            // After the contexts, which would wait for a server that is gone.
            SpringApplication.getShutdownHandlers().add(() -> stop(server));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String prepare() {
        new SchemaMigrations(SERVER.getPostgresDatabase(), schemas()).migrate();
        ADMIN.execute("create schema seed");
        for (var table : tables()) {
            // Most tables start empty; one with a generated column could not be filled this way anyhow.
            if (!ADMIN.fetch("select 1 from " + table + " limit 1").isEmpty()) {
                keep(table);
            }
        }
        var module = System.getProperty("clutch.test.module");
        if (module == null) {
            return SUPERUSER;
        }
        var role = module + "_only";
        ADMIN.execute("create role %s login".formatted(role));
        for (var schema : schemas()) {
            ADMIN.execute("grant usage on schema %s to %s".formatted(schema, role));
            ADMIN.execute(
                    "grant select, insert, update, delete on all tables in schema %s to %s".formatted(schema, role));
            ADMIN.execute("grant usage, select on all sequences in schema %s to %s".formatted(schema, role));
        }
        return role;
    }

    private static HikariDataSource pool() {
        var config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setUsername(user());
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static List<String> schemas() {
        var all = SchemaMigrations.modules();
        var module = System.getProperty("clutch.test.module");
        return module == null
                ? List.copyOf(all)
                : Stream.concat(SHARED.stream(), Stream.of(module))
                        .distinct()
                        .filter(all::contains)
                        .toList();
    }

    private static List<String> tables() {
        var schemas = schemas().stream().map("'%s'"::formatted).collect(Collectors.joining(", "));
        return ADMIN.fetch("""
            select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
            where schemaname in (%s) and tablename <> 'flyway_schema_history' order by 1
            """.formatted(schemas)).map(row -> row.get(0, String.class));
    }

    private static String seedOf(String table) {
        return "seed.\"" + table.replace("\"", "") + "\"";
    }
}
