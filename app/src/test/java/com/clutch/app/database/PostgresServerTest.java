package com.clutch.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.app.start.StartRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    @TempDir
    static Path shared;

    static Path programs;

    @TempDir
    Path place;

    @BeforeAll
    static void unpack() throws IOException {
        programs = PostgresBinaries.unpack(shared, "18.6.0");
    }

    @Test
    void takesOverFromAServerThatAKilledClutchLeftBehind() throws Exception {
        try (var directory = DataDirectory.open(place)) {
            var left = new PostgresServer(directory, programs);
            var port = left.start(0, 18);
            execute(directory, port, "create table kept as select 42 as answer");
            var process = pid(directory);

            var next = new PostgresServer(directory, programs);
            var newPort = next.start(0, 18);
            try {
                assertThat(pid(directory)).isNotEqualTo(process);
                execute(directory, newPort, "insert into kept values (43)");
            } finally {
                next.stop();
            }
        }
    }

    @Test
    void isNotFooledByAProcessThatGotTheNumberOfADeadServer() throws Exception {
        try (var directory = DataDirectory.open(place)) {
            var server = new PostgresServer(directory, programs);
            server.start(0, 18);
            server.stop();
            var self = ProcessHandle.current().pid();
            Files.writeString(
                    directory.cluster().resolve("postmaster.pid"),
                    self + "\n" + directory.cluster() + "\n1700000000\n5432\n\n127.0.0.1\n\nready   \n");

            server.start(0, 18);

            assertThat(ProcessHandle.current().isAlive()).isTrue();
            assertThat(pid(directory)).isNotEqualTo(self);
            server.stop();
        }
    }

    @Test
    void refusesFilesOfANewerPostgres() throws Exception {
        try (var directory = DataDirectory.open(place)) {
            Files.createDirectories(directory.cluster());
            Files.writeString(directory.cluster().resolve("PG_VERSION"), "99\n");
            assertThatThrownBy(() -> new PostgresServer(directory, programs).start(0, 18))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("is of PostgreSQL 99, newer than the PostgreSQL 18");
        }
    }

    @Test
    void startsAgainAfterAnInterruptedFirstStart() throws Exception {
        Files.createDirectories(place.resolve("postgres.unfinished"));
        Files.writeString(place.resolve("postgres.unfinished/half"), "a file");
        try (var directory = DataDirectory.open(place)) {
            var server = new PostgresServer(directory, programs);
            assertThat(server.start(0, 18)).isPositive();
            server.stop();
        }
    }

    private static long pid(DataDirectory directory) throws IOException {
        return Long.parseLong(Files.readAllLines(directory.cluster().resolve("postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void execute(DataDirectory directory, int port, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", directory.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
