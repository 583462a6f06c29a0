package com.clutch.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** One PostgreSQL per test JVM with the schema of platform. */
public final class PlatformDatabase {

    private static final EmbeddedPostgres POSTGRES = start();

    private PlatformDatabase() {}

    public static String url() {
        return POSTGRES.getJdbcUrl("postgres", "postgres");
    }

    public static DataSource dataSource() {
        return POSTGRES.getPostgresDatabase();
    }

    private static EmbeddedPostgres start() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .schemas("platform")
                    .defaultSchema("platform")
                    .locations("classpath:db/migration/platform")
                    .load()
                    .migrate();
            return postgres;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
