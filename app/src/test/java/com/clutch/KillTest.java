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
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
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

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger plates = new AtomicInteger();
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
            assertThat(surprises).isEmpty();
            assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * WRITERS);
            for (var id : acknowledged) {
                assertThat(api.get("/api/v1/fleet/vehicles/" + id).status()).isEqualTo(200);
            }
            // A write that was cut off may be stored without its answer; the figure must still count each stored
            // vehicle once.
            var stored = api.get("/api/v1/fleet/vehicles?limit=1")
                    .body()
                    .at("/pagination/total")
                    .asLong();
            assertThat(stored).isGreaterThanOrEqualTo(acknowledged.size());
            await().atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> assertThat(totalVehicles(api)).isEqualTo(stored));
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
                writers.execute(() -> {
                    while (writing.get()) {
                        register(api, writing);
                    }
                });
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
                    total(api, "/api/v1/fleet/vehicles?limit=1"),
                    total(api, "/api/v1/audit/logs?limit=1&action=vehicle_created"),
                    total(api, "/api/v1/users?limit=1"),
                    total(api, "/api/v1/rbac/roles?limit=1"),
                    totalVehicles(api));
        }

        private static long total(Api api, String path) {
            return api.get(path).body().at("/pagination/total").asLong();
        }
    }

    private void writeUntilKilled(ServerProcess server, Duration time) throws InterruptedException {
        var api = server.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        var alive = new AtomicBoolean(true);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < WRITERS; i++) {
                writers.execute(() -> {
                    while (alive.get()) {
                        register(api, alive);
                    }
                });
            }
            Thread.sleep(time);
            server.kill();
            alive.set(false);
        }
    }

    private void register(Api api, AtomicBoolean alive) {
        try {
            var reply = api.post(
                    "/api/v1/fleet/vehicles",
                    Map.of(
                            "licensePlate",
                            "KILL " + plates.incrementAndGet(),
                            "make",
                            "Toyota",
                            "model",
                            "Corolla",
                            "year",
                            2024));
            if (reply.status() == 201) {
                acknowledged.add(reply.data().get("id").asString());
            } else if (reply.status() < 500) {
                surprises.add(reply.toString());
            }
        } catch (Api.Unanswered _) {
            alive.set(false);
        }
    }

    private static long totalVehicles(Api api) {
        for (var kpi : api.get("/api/v1/dashboard/kpis").data()) {
            if (kpi.get("id").asString().equals("total_vehicles")) {
                return kpi.get("value").asLong();
            }
        }
        return -1;
    }
}
