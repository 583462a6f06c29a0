package com.clutch.app.database;

import com.clutch.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/**
 * How to reach the database of an installation from another process.
 *
 * @param url for JDBC
 */
public record RunningDatabase(String url, String user, String password) {

    /** Line of the file {@code postmaster.pid} that holds the port. */
    private static final int PORT = 3;

    /** A connection with all rights; only the embedded database gives one. */
    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url, "postgres", password);
    }

    /** Whether the settings name no database, so that Clutch runs one. */
    public static boolean isEmbedded(Environment environment) {
        var place = environment.getProperty("spring.datasource.url");
        return !StringUtils.hasText(place) || environment.containsProperty(EmbeddedDatabase.MARK);
    }

    /**
     * The one that the settings name, or else the embedded one while it runs.
     *
     * @throws StartRefused when it does not run
     */
    public static RunningDatabase of(Environment environment) {
        if (!isEmbedded(environment)) {
            return new RunningDatabase(
                    environment.getRequiredProperty("spring.datasource.url"),
                    environment.getProperty("spring.datasource.username", ""),
                    environment.getProperty("spring.datasource.password", ""));
        }
        var directory = Path.of(environment.getRequiredProperty("clutch.data-dir"))
                .toAbsolutePath()
                .normalize();
        try {
            var running = Files.readAllLines(directory.resolve("postgres/postmaster.pid"));
            return new RunningDatabase(
                    EmbeddedDatabase.url(Integer.parseInt(running.get(PORT).strip()), EmbeddedDatabase.USER),
                    EmbeddedDatabase.USER,
                    Files.readString(directory.resolve("postgres-password")));
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new StartRefused(
                    "No Clutch runs on the data directory " + directory + ", so neither does its database.",
                    "Start Clutch, or name its data directory in CLUTCH_DATA_DIR, and ask again.");
        }
    }
}
