package com.clutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.clutch.testing.SimulatedProviderProcess;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the server, the payment provider or both in the middle of charges and refunds, again and again; the clients ask again
 * with their keys as real ones do. {@code -Dkill.rounds=50} for the long version; the build makes two.
 */
class PaymentKillTest {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentKillTest.class);
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 2);
    private static final int CLIENTS = 6;
    private static final String SECRET = "the secret of the webhooks of this test";
    private static final String PAYMENTS = "/api/v1/finance/payments";
    // What the provider does with each: takes it, refuses it, answers by webhook, loses its answer.
    private static final List<String> CARDS = List.of("card", "card", "later", "lost", "card", "fail");
    private static final BigDecimal GIVEN_BACK = new BigDecimal("1.50");

    /** A customer who pays once, asks again until there is an answer, and now and then wants a part back. */
    private static final class Customer {

        private final int number;
        private volatile String paymentId;
        private volatile String refundId;

        Customer(int number) {
            this.number = number;
        }

        BigDecimal amount() {
            return BigDecimal.valueOf(1000 + number, 2);
        }

        String card() {
            return CARDS.get(number % CARDS.size());
        }

        boolean wantsSomeBack() {
            return number % 5 == 0 && !card().equals("fail");
        }

        boolean isServed() {
            return paymentId != null && (refundId != null || !wantsSomeBack());
        }

        /** One step; what was answered is kept. */
        void ask(Api api) {
            if (paymentId == null) {
                var reply = api.header("Idempotency-Key", "customer-" + number)
                        .post(
                                PAYMENTS,
                                Map.of(
                                        "amount",
                                        amount(),
                                        "method",
                                        "card",
                                        "paymentMethodId",
                                        card(),
                                        "description",
                                        "Customer " + number));
                paymentId = id(reply);
            } else if (api.get(PAYMENTS + "/" + paymentId)
                    .data()
                    .get("status")
                    .asString()
                    .equals("completed")) {
                var reply = api.header("Idempotency-Key", "back-to-" + number)
                        .post(PAYMENTS + "/" + paymentId + "/refunds", Map.of("amount", GIVEN_BACK));
                refundId = id(reply);
            }
        }

        private static String id(Api.Reply reply) {
            // 409: the request that was cut off still holds the key; 503: the server is going down.
            if (reply.status() == 409 || reply.status() >= 500) {
                return null;
            }
            assertThat(reply.status()).as(reply.toString()).isEqualTo(201);
            return reply.data().get("id").asString();
        }
    }

    private final Queue<Customer> waiting = new ConcurrentLinkedQueue<>();
    private final Queue<Customer> all = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> surprises = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numbers = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();

    @Test
    void everyCustomerIsChargedOnceAndTheBooksAgree(@TempDir Path directory) throws Exception {
        var providerPort = freePort();
        try (var server = new ServerProcess(
                        directory.resolve("data"),
                        "--clutch.finance.provider.url=http://127.0.0.1:" + providerPort,
                        "--clutch.finance.provider.webhook-secret=" + SECRET,
                        "--clutch.finance.provider.interval=PT0.1S",
                        "--clutch.finance.provider.timeout=PT2S",
                        "--clutch.finance.provider.lease=PT3S");
                var provider = new SimulatedProviderProcess(
                        directory.resolve("journal"),
                        providerPort,
                        "http://127.0.0.1:%d%s/webhooks/simulated".formatted(server.port(), PAYMENTS),
                        SECRET)) {
            server.start();
            for (var round = 0; round < ROUNDS; round++) {
                var killed = List.of("server", "provider", "both").get(round % 3);
                chargeUntilKilled(server, provider, killed, Duration.ofMillis(1200 + 131L * (round % 10)));
                LOG.info(
                        "Round {}: killed {}; {} customers, {} waiting", round + 1, killed, all.size(), waiting.size());
                if (!killed.equals("server")) {
                    provider.start();
                }
                if (!killed.equals("provider")) {
                    server.start();
                }
            }
            var api = server.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
            await().atMost(Duration.ofSeconds(120)).untilAsserted(() -> {
                serve(api);
                assertThat(waiting).isEmpty();
            });
            await().atMost(Duration.ofSeconds(120))
                    .pollInterval(Duration.ofSeconds(1))
                    .untilAsserted(() -> {
                        assertThat(count(api, PAYMENTS + "?status=pending")).isZero();
                        assertThat(count(api, PAYMENTS + "?status=processing")).isZero();
                        assertThat(count(api, "/api/v1/finance/refunds?status=pending"))
                                .isZero();
                    });

            assertThat(surprises).isEmpty();
            assertThat(all).hasSizeGreaterThan(ROUNDS * CLIENTS);
            chargedOnce(api, provider);
            delivered(api);
            var books = api.get("/api/v1/finance/reconciliation").data();
            assertThat(books.get("agrees").asBoolean()).as(books.toString()).isTrue();
            LOG.info("{} customers over {} rounds: each charged once, books agree", all.size(), ROUNDS);
        }
    }

    private void chargeUntilKilled(ServerProcess server, SimulatedProviderProcess provider, String what, Duration time)
            throws InterruptedException {
        var api = server.api().signIn(ServerProcess.EMAIL, ServerProcess.PASSWORD);
        var alive = new AtomicBoolean(true);
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var client = 0; client < CLIENTS; client++) {
                clients.execute(() -> {
                    while (alive.get()) {
                        step(api, alive);
                    }
                });
            }
            Thread.sleep(time);
            if (!what.equals("server")) {
                provider.kill();
            }
            if (!what.equals("provider")) {
                server.kill();
            } else {
                // Payments are still taken in while the provider is away.
                Thread.sleep(300);
            }
            alive.set(false);
        }
    }

    private void step(Api api, AtomicBoolean alive) {
        var customer = turns.incrementAndGet() % 2 == 0 ? waiting.poll() : null;
        if (customer == null) {
            customer = new Customer(numbers.incrementAndGet());
            all.add(customer);
        }
        try {
            customer.ask(api);
        } catch (Api.Unanswered _) {
            alive.set(false);
        } catch (RuntimeException | AssertionError surprise) {
            surprises.add(surprise);
        }
        if (!customer.isServed()) {
            waiting.add(customer);
        }
    }

    private void serve(Api api) {
        var round = new ArrayList<Customer>();
        for (var customer = waiting.poll(); customer != null; customer = waiting.poll()) {
            round.add(customer);
        }
        for (var customer : round) {
            customer.ask(api);
            if (!customer.isServed()) {
                waiting.add(customer);
            }
        }
    }

    /** What clients were answered, what the server has stored and what the provider has taken is the same, and each once. */
    private void chargedOnce(Api api, SimulatedProviderProcess provider) throws IOException {
        var answered = all.stream().map(customer -> customer.paymentId).toList();
        assertThat(answered).doesNotHaveDuplicates();
        var completed = stored(api, "completed");
        var failed = stored(api, "failed");
        assertThat(count(api, PAYMENTS)).isEqualTo(completed.size());
        var known = new HashSet<>(completed.keySet());
        known.addAll(failed.keySet());
        assertThat(answered).containsExactlyInAnyOrderElementsOf(known);
        assertThat(provider.charged()).containsExactlyInAnyOrderElementsOf(completed.keySet());
        assertThat(provider.refused()).containsExactlyInAnyOrderElementsOf(failed.keySet());
        for (var customer : all) {
            var amount =
                    customer.card().equals("fail") ? failed.get(customer.paymentId) : completed.get(customer.paymentId);
            assertThat(amount).as("customer %d", customer.number).isEqualByComparingTo(customer.amount());
        }
        var refunds = all.stream()
                .filter(Customer::wantsSomeBack)
                .map(customer -> customer.refundId)
                .toList();
        assertThat(provider.refunded()).containsExactlyInAnyOrderElementsOf(refunds);
    }

    /** Every fact has reached the audit trail once, and the figures of another module. */
    private void delivered(Api api) {
        var paid =
                all.stream().filter(customer -> !customer.card().equals("fail")).toList();
        var revenue = paid.stream()
                .map(customer -> customer.wantsSomeBack() ? customer.amount().subtract(GIVEN_BACK) : customer.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    var backlog = api.get("/api/v1/admin/events/backlog");
                    assertThat(backlog.body().at("/data/publications").asLong())
                            .as(backlog.toString())
                            .isZero();
                    assertThat(backlog.body().at("/data/parked").asLong())
                            .as(backlog.toString())
                            .isZero();
                });
        assertThat(count(api, "/api/v1/audit/logs?action=payment_created")).isEqualTo(all.size());
        assertThat(count(api, "/api/v1/audit/logs?action=payment_completed")).isEqualTo(paid.size());
        assertThat(count(api, "/api/v1/audit/logs?action=payment_refunded"))
                .isEqualTo(paid.stream().filter(Customer::wantsSomeBack).count());
        assertThat(api.get("/api/v1/revenue/metrics").data().get("total").decimalValue())
                .isEqualByComparingTo(revenue);
    }

    private static Map<String, BigDecimal> stored(Api api, String status) {
        var amounts = new TreeMap<String, BigDecimal>();
        for (var page = 1; ; page++) {
            var reply = api.get("%s?status=%s&limit=1000&page=%d".formatted(PAYMENTS, status, page));
            for (var row : reply.data()) {
                amounts.put(row.get("id").asString(), row.get("amount").decimalValue());
            }
            if (page >= reply.body().at("/pagination/pages").asInt()) {
                return amounts;
            }
        }
    }

    private static long count(Api api, String path) {
        var reply = api.get(path + (path.contains("?") ? "&" : "?") + "limit=1");
        assertThat(reply.status()).as(reply.toString()).isEqualTo(200);
        return reply.body().at("/pagination/total").asLong();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
