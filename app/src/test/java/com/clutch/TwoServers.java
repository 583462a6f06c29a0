package com.clutch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Two Clutches on one PostgreSQL: the first brings it along, the second is given its address. */
final class TwoServers implements AutoCloseable {

    private static final String[] SHARED = {
        "--clutch.secret-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "--clutch.fleet.overdue-cron=* * * * * *",
        "--clutch.insights.reports.interval=PT0.1S",
        "--clutch.finance.jobs.interval=PT0.5S",
        // Both a crash of the database and the end of the other instance may cost a delivery an attempt.
        "--clutch.events.attempts=4"
    };

    private final Path directory;
    private final ServerProcess first;
    private final ServerProcess second;

    TwoServers(Path directory) throws IOException, InterruptedException {
        this.directory = directory;
        first = new ServerProcess(directory.resolve("first/data"), SHARED);
        first.start();
        second = beside(first);
    }

    private ServerProcess beside(ServerProcess other) throws IOException, InterruptedException {
        try {
            return started();
        } catch (IOException | InterruptedException | AssertionError problem) {
            other.close();
            throw problem;
        }
    }

    private ServerProcess started() throws IOException, InterruptedException {
        var server = new ServerProcess(
                directory.resolve("second/data"),
                Stream.concat(
                                Stream.of(SHARED),
                                Stream.of(
                                        "--spring.datasource.url=" + url(),
                                        "--spring.datasource.username=clutch",
                                        "--spring.datasource.password=" + password(),
                                        // Few, and little patience, so that a full pool is soon full.
                                        "--spring.datasource.hikari.minimum-idle=1",
                                        "--spring.datasource.hikari.maximum-pool-size=5",
                                        "--spring.datasource.hikari.connection-timeout=1500"))
                        .toArray(String[]::new));
        server.start();
        return server;
    }

    ServerProcess first() {
        return first;
    }

    ServerProcess second() {
        return second;
    }

    /** A connection with the rights of the servers. */
    Connection database() throws IOException, SQLException {
        return DriverManager.getConnection(url(), "clutch", password());
    }

    void execute(String sql) throws IOException, SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Has the PostgreSQL of both fall as in a power cut, and start again. Answers when it takes connections. */
    void crashDatabase() throws IOException, InterruptedException {
        control(
                "restart",
                "-w",
                "-m",
                "immediate",
                "-l",
                data().resolve("postgres.log").toString());
    }

    private void control(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        try (var programs = Files.list(data().resolve("programs"))) {
            command.add(programs.findFirst().orElseThrow().resolve("bin/pg_ctl").toString());
        }
        command.addAll(List.of(arguments));
        command.addAll(List.of("-s", "-D", data().resolve("postgres").toString()));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("pg_ctl.log").toFile())
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("pg_ctl: " + Files.readString(directory.resolve("pg_ctl.log")));
        }
    }

    private String url() throws IOException {
        var port = Files.readAllLines(data().resolve("postgres/postmaster.pid"))
                .get(3)
                .strip();
        return "jdbc:postgresql://127.0.0.1:" + port + "/clutch";
    }

    private String password() throws IOException {
        return Files.readString(data().resolve("postgres-password"));
    }

    private Path data() {
        return directory.resolve("first/data");
    }

    @Override
    public void close() throws IOException {
        second.close();
        first.close();
        if (Files.exists(data().resolve("postgres/postmaster.pid"))) {
            try {
                // A killed Clutch leaves it behind.
                control("stop", "-w", "-m", "immediate");
            } catch (InterruptedException problem) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(problem);
            }
        }
    }
}
