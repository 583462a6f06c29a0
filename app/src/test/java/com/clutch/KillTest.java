package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.clutch.platform.OfflineCommand;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Kills the server in the middle of writes, again and again; then backs it up while it writes, and restores that elsewhere. {@code
 * -Dkill.rounds=20} for the long version; the build makes one.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 1);
    private static final int WRITERS = 8;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final VehicleWriter writer = new VehicleWriter(status -> status >= 500);
    private Counts before;
    private Counts after;

    @Test
    void everyAcknowledgedWriteIsThereAndEveryEventHadItsEffectOnce(@TempDir Path directory) throws Exception {
        try (var server = new ServerProcess(directory.resolve("data"))) {
            server.start();
            for (int round = 0; round < ROUNDS; round++) {
                writeUntilKilled(server, Duration.ofMillis(1500 + 137L * round));
                server.start();
            }

            var api = server.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
            assertThat(writer.count()).isGreaterThan(ROUNDS * WRITERS);
            writer.verify(api);
            // A write that was cut off may be stored without its answer; the figure must still count each stored
            // vehicle once.
            var stored = Figures.vehicles(api);
            assertThat(stored).isGreaterThanOrEqualTo(writer.count());
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(
                            () -> assertThat(Figures.kpi(api, "total_vehicles")).isEqualTo(stored));
            // Says in the log who asked for it.
            api.post("/api/v1/admin/events/parked/retry", Map.of());
            backUpWhileWriting(server, directory);
            assertThat(server.terminate()).isLessThan(Duration.ofSeconds(10));
            assertThat(server.log())
                    .allSatisfy(line -> assertThat(
                                    JSON.readTree(line).at("/log/level").asString())
                            .isNotEmpty())
                    .anySatisfy(line -> assertThat(
                                    JSON.readTree(line).path("correlationId").asString())
                            .isNotEmpty());
        }
        restore(directory);
    }

    /** What docs/operations.md says under Backup. */
    private void backUpWhileWriting(ServerProcess server, Path directory) throws Exception {
        var api = server.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        var writing = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 3; i++) {
                writers.execute(() -> writer.write(api, writing));
            }
            Thread.sleep(200);
            before = new Counts(api);
            command("backup", directory.resolve("backup").toString(), "--clutch.data-dir=" + directory.resolve("data"));
            after = new Counts(api);
            writing.set(false);
        }
    }

    /** What docs/operations.md says under Restore: another server on the copy, with its own secrets. */
    private void restore(Path directory) throws Exception {
        try (var elsewhere = new ServerProcess(directory.resolve("backup"))) {
            elsewhere.start();
            var api = elsewhere.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(200))
                    .untilAsserted(() -> {
                        var restored = new Counts(api);
                        assertThat(restored.vehicles())
                                .isBetween(before.vehicles(), after.vehicles())
                                .isEqualTo(restored.audited())
                                .isEqualTo(restored.figure());
                        assertThat(restored.accounts()).isEqualTo(before.accounts());
                        assertThat(restored.roles()).isEqualTo(before.roles());
                    });
            var records = api.header("Accept", "text/csv").get("/api/v1/audit/chain/records");
            assertThat(records.status()).isEqualTo(200);
            Files.writeString(directory.resolve("records.csv"), records.text());
            assertThat(command("verify-audit", directory.resolve("records.csv").toString()))
                    .contains("Rows 1 to ");
            assertThat(command(
                            "backup",
                            directory.resolve("backup").toString(),
                            "--clutch.data-dir=" + directory.resolve("backup")))
                    .contains("exists");
        }
    }

    private static String command(String name, String... arguments) throws IOException {
        var out = new ByteArrayOutputStream();
        OfflineCommand.of(name)
                .orElseThrow()
                .run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }

    /** What can be counted from outside. */
    private record Counts(long vehicles, long audited, long accounts, long roles, long figure) {

        Counts(Api api) {
            this(
                    Figures.vehicles(api),
                    Figures.audited(api, "vehicle_created"),
                    Figures.total(api, "/api/v1/users?limit=1"),
                    Figures.total(api, "/api/v1/rbac/roles?limit=1"),
                    Figures.kpi(api, "total_vehicles"));
        }
    }

    private void writeUntilKilled(ServerProcess server, Duration time) throws InterruptedException {
        var api = server.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        var alive = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> writer.write(api, alive));
            }
            Thread.sleep(time);
            server.kill();
            alive.set(false);
        }
    }
}
