package com.clutch.app.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Starts a PostgreSQL in the data directory before anything asks for a DataSource, unless {@code spring.datasource.url} names one.
 * It is the first thing that the context has to destroy, so it goes last, after the connection pool.
 */
public final class EmbeddedDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);

    static final String USER = "clutch";

    /** A property that is there when the database is ours. */
    static final String MARK = "clutch.embedded-postgres.running";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var url = environment.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) {
            var place = url.replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
            context.getBeanFactory().registerSingleton("databasePlace", new DatabasePlace(place));
            return;
        }
        var directory = DataDirectory.open(Path.of(environment.getRequiredProperty("clutch.data-dir")));
        try {
            start(context, environment, directory);
        } catch (IOException e) {
            close(directory);
            throw new IllegalStateException("The embedded PostgreSQL failed", e);
        } catch (SQLException e) {
            close(directory);
            throw new IllegalStateException("The embedded PostgreSQL refused a statement", e);
        } catch (RuntimeException e) {
            close(directory);
            throw e;
        }
    }

    private static void start(
            ConfigurableApplicationContext context, ConfigurableEnvironment environment, DataDirectory directory)
            throws IOException, SQLException {
        var version = environment.getRequiredProperty("clutch.embedded-postgres.version");
        var major = Integer.parseInt(version.substring(0, version.indexOf('.')));
        var server = new PostgresServer(
                directory, PostgresBinaries.unpack(directory.root().resolve("programs"), version));
        var port = server.start(environment.getProperty("clutch.embedded-postgres.port", Integer.class, 0), major);
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("embeddedDatabase", () -> stop(server, directory));
        try {
            createDatabase(port, directory.password());
        } catch (SQLException e) {
            stop(server, directory);
            throw e;
        }
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                MARK,
                                "true",
                                "clutch.data-dir",
                                directory.root().toString(),
                                "spring.datasource.url",
                                url(port, USER),
                                "spring.datasource.username",
                                USER,
                                "spring.datasource.password",
                                directory.password())));
        context.getBeanFactory()
                .registerSingleton(
                        "databasePlace",
                        new DatabasePlace(
                                directory.root() + " (embedded PostgreSQL " + major + " on 127.0.0.1:" + port + ")"));
    }

    // Clutch itself does without the rights of a superuser, so a hole in it does not open the machine.
    private static void createDatabase(int port, String password) throws SQLException {
        try (var connection = DriverManager.getConnection(url(port, "postgres"), "postgres", password)) {
            if (!exists(connection, "select 1 from pg_roles where rolname = 'clutch'")) {
                // Iterations make a guessable password dear to guess. This one is random, and each connection would
                // pay.
                execute(connection, "set scram_iterations = 1");
                execute(connection, "create role clutch login password '" + password + "'");
            }
            if (!exists(connection, "select 1 from pg_database where datname = 'clutch'")) {
                execute(connection, "create database clutch owner clutch");
            }
        }
    }

    private static boolean exists(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void stop(PostgresServer server, DataDirectory directory) {
        try {
            server.stop();
        } catch (IOException e) {
            log.warn("The embedded PostgreSQL did not stop; the next start takes care of it", e);
        }
        close(directory);
    }

    private static void close(DataDirectory directory) {
        try {
            directory.close();
        } catch (IOException e) {
            log.warn("The lock of {} was not released; it ends with this process", directory.root(), e);
        }
    }
}
