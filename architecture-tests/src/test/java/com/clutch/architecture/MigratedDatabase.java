package com.clutch.architecture;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** One PostgreSQL for the tests of this module, with every module migrated into its schema. */
final class MigratedDatabase {

    private static final Path MIGRATIONS =
            Path.of(System.getProperty("clutch.root"), "db-migrations/src/main/resources/db/migration");

    private static MigratedDatabase only;

    private final EmbeddedPostgres postgres;
    private final List<String> modules;

    private MigratedDatabase() throws IOException {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        try (var folders = Files.list(MIGRATIONS)) {
            modules = folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
        for (var module : modules) {
            Flyway.configure()
                    .dataSource(postgres.getPostgresDatabase())
                    .schemas(module)
                    .defaultSchema(module)
                    .locations("filesystem:" + MIGRATIONS.resolve(module))
                    .load()
                    .migrate();
        }
    }

    static synchronized MigratedDatabase get() {
        try {
            if (only == null) {
                only = new MigratedDatabase();
            }
            return only;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Schemas that migrations exist for, sorted. */
    List<String> modules() {
        return modules;
    }

    Connection connect() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** The first column of every row. */
    static List<String> rows(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var result = new ArrayList<String>();
            while (rows.next()) {
                result.add(rows.getString(1));
            }
            return result;
        }
    }
}
