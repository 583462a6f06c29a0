package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.clutch.testing.AtOnce;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Two instances on one database, and what goes wrong in the life of a server; the last test ends the first instance. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ChaosTest {

    private static final String VEHICLES = "/api/v1/fleet/vehicles";
    private static final Duration SECOND = Duration.ofSeconds(1);

    @TempDir
    private static Path directory;

    private static TwoServers servers;
    private static Api first;
    private static Api second;

    private final AtomicInteger plates = new AtomicInteger();
    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void start() throws Exception {
        servers = new TwoServers(directory);
        first = servers.first().api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        second = servers.second().api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
    }

    @AfterAll
    static void stop() throws Exception {
        if (servers != null) {
            servers.close();
        }
    }

    @Test
    @Order(1)
    void aSessionThatEndsOnOneInstanceEndsOnTheOtherWithinASecond() {
        var session = servers.first().api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        var there = servers.second().api().header("Authorization", session.authorization());
        assertThat(there.get(VEHICLES).status()).isEqualTo(200);
        assertThat(session.post("/api/v1/auth/logout", Map.of()).status()).isLessThan(300);
        within(SECOND, () -> assertThat(there.get(VEHICLES).code()).isEqualTo("TOKEN_REVOKED"));
    }

    @Test
    @Order(2)
    void aKeyThatIsMadeOnOneInstanceIsTrustedOnTheOtherWithinASecond() {
        assertThat(first.post("/api/v1/auth/signing-keys/rotate", Map.of()).status())
                .isLessThan(300);
        var session = servers.first().api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        within(
                SECOND,
                () -> assertThat(servers.second()
                                .api()
                                .header("Authorization", session.authorization())
                                .get(VEHICLES)
                                .status())
                        .isEqualTo(200));
        assertThat(second.get(VEHICLES).status())
                .as("a token of the key before")
                .isEqualTo(200);
    }

    @Test
    @Order(3)
    void eachJobRunsOnceAndEachEventHasItsEffectOnce() throws Exception {
        var before = audited("vehicle_created");
        var calls = new ArrayList<Callable<String>>();
        for (var number = 0; number < 40; number++) {
            var api = number % 2 == 0 ? first : second;
            calls.add(() -> vehicle(api, "TWO"));
        }
        var vehicles = AtOnce.run(calls);
        assertThat(vehicles).allSatisfy(id -> assertThat(id).isInstanceOf(String.class));
        var longAgo = Clock.systemUTC().instant().minus(Duration.ofDays(60)).toString();
        for (var vehicle : vehicles.subList(0, 10)) {
            var plan = first.post(
                    "/api/v1/fleet/service-plans",
                    Map.of("vehicleId", vehicle, "name", "Oil", "everyDays", 30, "lastServiceDate", longAgo));
            assertThat(plan.status()).as(plan.toString()).isEqualTo(201);
        }
        for (var api : List.of(first, second, first, second)) {
            var report = api.post("/api/v1/reports/kpis", Map.of("format", "csv"));
            assertThat(report.status()).as(report.toString()).isBetween(200, 299);
        }
        within(Duration.ofSeconds(20), () -> {
            assertThat(audited("maintenance_overdue")).isEqualTo(10);
            assertThat(audited("report_ready")).isEqualTo(4);
            assertThat(audited("vehicle_created")).isEqualTo(before + 40);
            assertThat(kpi(second, "total_vehicles")).isEqualTo(stored());
            assertThat(backlog()).isZero();
        });
        // Both look each second; nobody is told twice.
        assertThat(audited("maintenance_overdue")).isEqualTo(10);
    }

    @Test
    @Order(4)
    void aPoisonousEventIsParkedWhileOthersGoOnAndIsDeliveredOnceItsCauseIsGone() throws Exception {
        execute("alter table insights.vehicle_status rename to vehicle_status_gone");
        vehicle(first, "POI");
        within(Duration.ofSeconds(30), () -> assertThat(parkedListeners()).contains("insights.fleet-vehicle-status"));
        assertThat(parkedListeners()).allMatch(listener -> listener.startsWith("insights.fleet-vehicle"));
        within(
                Duration.ofSeconds(5),
                () -> assertThat(audited("vehicle_created"))
                        .as("the other listeners have heard of it")
                        .isEqualTo(stored()));
        assertThat(second.get("/api/v1/admin/doctor").text()).contains("events are parked");

        execute("alter table insights.vehicle_status_gone rename to vehicle_status");
        assertThat(second.post("/api/v1/admin/events/parked/retry", Map.of())
                        .data()
                        .get("publications")
                        .asInt())
                .isPositive();
        within(Duration.ofSeconds(10), () -> {
            assertThat(kpi(first, "total_vehicles")).isEqualTo(stored());
            assertThat(backlog()).isZero();
            assertThat(parkedListeners()).isEmpty();
        });
    }

    @Test
    @Order(5)
    void aFullPoolSaysSoAtOnceAndRecovers() throws Exception {
        var vehicle = vehicle(second, "FUL");
        try (var lock = servers.database();
                var statement = lock.createStatement()) {
            lock.setAutoCommit(false);
            statement.execute("lock table fleet.vehicle in access exclusive mode");
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var asked = new ArrayList<Future<Api.Reply>>();
                for (var number = 0; number < 20; number++) {
                    asked.add(threads.submit(() -> second.get(VEHICLES + "/" + vehicle)));
                }
                within(
                        Duration.ofSeconds(6),
                        () -> assertThat(asked)
                                .filteredOn(Future::isDone)
                                .hasSizeGreaterThanOrEqualTo(15)
                                .allSatisfy(answer -> {
                                    assertThat(answer.get().status()).isEqualTo(503);
                                    assertThat(answer.get().code()).isEqualTo("UNAVAILABLE");
                                    assertThat(answer.get().headers().firstValue("Retry-After"))
                                            .isPresent();
                                }));
                assertThat(second.get("/actuator/health/liveness").status()).isEqualTo(200);
                lock.rollback();
                within(
                        Duration.ofSeconds(5),
                        () -> assertThat(asked)
                                .allMatch(Future::isDone)
                                .anySatisfy(answer ->
                                        assertThat(answer.get().status()).isEqualTo(200)));
            }
        }
        within(
                SECOND,
                () -> assertThat(second.get(VEHICLES + "/" + vehicle).status()).isEqualTo(200));
    }

    @Test
    @Order(6)
    void loseNoAcknowledgedWriteWhenTheDatabaseFallsAndWhenOneOfThemIsKilled() throws Exception {
        var writing = new AtomicBoolean(true);
        var dead = new ConcurrentLinkedQueue<String>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < 6; number++) {
                var api = number % 2 == 0 ? first : second;
                threads.execute(() -> write(api, writing));
            }
            threads.execute(() -> {
                while (writing.get()) {
                    if (second.get("/actuator/health/liveness").status() != 200) {
                        dead.add("liveness");
                    }
                }
            });
            Thread.sleep(700);
            var before = acknowledged.size();
            var fallen = System.nanoTime();
            servers.crashDatabase();
            for (var api : List.of(first, second)) {
                within(
                        Duration.ofSeconds(12),
                        () -> assertThat(api.get("/actuator/health/readiness").status())
                                .isEqualTo(200));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - fallen)).isLessThan(Duration.ofSeconds(10));
            within(Duration.ofSeconds(5), () -> assertThat(acknowledged).hasSizeGreaterThan(before + 10));
            servers.first().kill();
            Thread.sleep(300);
            writing.set(false);
        }
        assertThat(dead).isEmpty();
        assertThat(surprises).isEmpty();
        for (var id : acknowledged) {
            assertThat(second.get(VEHICLES + "/" + id).status()).isEqualTo(200);
        }
        // What the killed one had in hand is taken over by the other.
        within(Duration.ofSeconds(30), () -> {
            assertThat(parkedListeners()).isEmpty();
            assertThat(backlog()).isZero();
            assertThat(kpi(second, "total_vehicles")).isEqualTo(stored());
            assertThat(audited("vehicle_created")).isEqualTo(stored());
        });
    }

    private void write(Api api, AtomicBoolean writing) {
        while (writing.get()) {
            try {
                var reply = register(api, "DB");
                if (reply.status() == 201) {
                    acknowledged.add(reply.data().get("id").asString());
                } else if (reply.status() != 503) {
                    surprises.add(reply.toString());
                }
            } catch (Api.Unanswered _) {
                // Its server is gone.
                return;
            }
        }
    }

    private String vehicle(Api api, String kind) {
        var reply = register(api, kind);
        assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
        return reply.data().get("id").asString();
    }

    private Api.Reply register(Api api, String kind) {
        var plate = kind + " " + plates.incrementAndGet();
        return api.post(VEHICLES, Map.of("licensePlate", plate, "make", "Toyota", "model", "Hiace", "year", 2024));
    }

    private static void execute(String sql) throws Exception {
        try (var connection = servers.database();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long stored() {
        return total(second.get(VEHICLES + "?limit=1"));
    }

    private static long audited(String action) {
        return total(second.get("/api/v1/audit/logs?limit=1&action=" + action));
    }

    private static long total(Api.Reply reply) {
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.body().at("/pagination/total").asLong();
    }

    private static long backlog() {
        return second.get("/api/v1/admin/events/backlog")
                .data()
                .get("publications")
                .asLong();
    }

    private static List<String> parkedListeners() {
        var listeners = new ArrayList<String>();
        second.get("/api/v1/admin/events/parked")
                .data()
                .forEach(row -> listeners.add(row.get("listener").asString()));
        return listeners;
    }

    private static long kpi(Api api, String id) {
        for (var kpi : api.get("/api/v1/dashboard/kpis").data()) {
            if (kpi.get("id").asString().equals(id)) {
                return kpi.get("value").asLong();
            }
        }
        return -1;
    }

    private static void within(Duration time, ThrowingRunnable holds) {
        await().atMost(time)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(holds);
    }
}
