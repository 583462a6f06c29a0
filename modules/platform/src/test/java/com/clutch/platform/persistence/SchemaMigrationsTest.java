package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.platform.PlatformDatabase;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SchemaMigrationsTest {

    private static final String NAME = "migrations";

    private final DataSource database = database();
    private final DSLContext sql = DSL.using(database, SQLDialect.POSTGRES);

    @BeforeEach
    void createDatabase() {
        var server = DSL.using(PlatformDatabase.dataSource(), SQLDialect.POSTGRES);
        server.execute("drop database if exists " + NAME + " with (force)");
        server.execute("create database " + NAME);
    }

    @Test
    void givesEachModuleASchemaAndAHistory() {
        new SchemaMigrations(database).migrate();
        assertThat(SchemaMigrations.modules()).contains("platform", "event_registry");
        for (var module : SchemaMigrations.modules()) {
            assertThat(sql.fetchCount(DSL.table(DSL.name(module, "flyway_schema_history"))))
                    .isPositive();
        }
    }

    @Test
    void doesNothingTheSecondTime() {
        new SchemaMigrations(database).migrate();
        var before = sql.fetch("select * from platform.flyway_schema_history order by 1");
        new SchemaMigrations(database).migrate();
        assertThat(sql.fetch("select * from platform.flyway_schema_history order by 1"))
                .isEqualTo(before);
    }

    @Test
    void waitsForAnotherInstanceThatMigrates() throws Exception {
        Callable<Void> migrate = () -> {
            new SchemaMigrations(database).migrate();
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (var done : threads.invokeAll(List.of(migrate, migrate, migrate))) {
                done.get();
            }
        }
    }

    @Test
    void refusesDataOfANewerProgramBeforeItChangesAnything() {
        new SchemaMigrations(database).migrate();
        sql.execute("drop schema event_registry cascade");
        sql.execute("""
            insert into platform.flyway_schema_history
            select 900, '900', 'from the future', type, 'V900__from_the_future.sql', checksum, installed_by,
                   installed_on, execution_time, success
            from platform.flyway_schema_history where version = '001'
            """);
        assertThatThrownBy(() -> new SchemaMigrations(database).migrate())
                .isInstanceOfSatisfying(
                        NewerDataException.class,
                        refusal -> assertThat(refusal.unknown()).containsExactly("platform V900"));
        assertThat(sql.fetchExists(DSL.table("pg_namespace"), DSL.condition("nspname = 'event_registry'")))
                .isFalse();
    }

    @Test
    void refusesAServerThatIsTooOld() {
        var old = pretending(
                DataSource.class,
                "getConnection",
                pretending(
                        Connection.class,
                        "getMetaData",
                        pretending(DatabaseMetaData.class, "getDatabaseProductVersion", "14.9")));
        assertThatThrownBy(() -> new SchemaMigrations(old).migrate())
                .isInstanceOf(DatabaseTooOldException.class)
                .hasMessage("Clutch needs PostgreSQL 15 or newer; the server is PostgreSQL 14.9.");
    }

    private static <T> T pretending(Class<T> type, String method, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (_, called, _) -> called.getName().equals(method)
                        ? answer
                        : called.getReturnType() == int.class ? (Object) 14 : null));
    }

    private static DataSource database() {
        var source = new PGSimpleDataSource();
        source.setURL(PlatformDatabase.url().replace("/postgres?", "/" + NAME + "?"));
        source.setUser("postgres");
        return source;
    }
}
