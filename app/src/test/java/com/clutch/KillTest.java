package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
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
 * Kills the server in the middle of writes, again and again. {@code -Dkill.rounds=20} for the long version; the build makes two.
 */
class KillTest {

    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int WRITERS = 8;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger plates = new AtomicInteger();

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
            assertThat(server.terminate()).isLessThan(Duration.ofSeconds(10));
            assertThat(server.log())
                    .allSatisfy(line -> assertThat(
                                    JSON.readTree(line).at("/log/level").asString())
                            .isNotEmpty())
                    .anySatisfy(line -> assertThat(
                                    JSON.readTree(line).path("correlationId").asString())
                            .isNotEmpty());
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
