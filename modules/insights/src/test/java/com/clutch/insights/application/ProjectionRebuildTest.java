package com.clutch.insights.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.client.ClientHearing;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Facts;
import com.clutch.insights.domain.Facts.Topic;
import com.clutch.kernel.DomainException;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ProjectionRebuildTest extends InsightsFixture {

    private static final String TOPIC = "fleet.vehicle-status";

    @Autowired
    FactHearing hearing;

    @Autowired
    Facts facts;

    @Autowired
    ClientHearing clients;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void waitsForFactsThatAreStillOnTheirWay() {
        hear(1);
        clock.advance(Duration.ofMinutes(1));
        var request = rebuild.request(TOPIC, operator);
        hear(1);
        assertThatThrownBy(() -> rebuild.complete(TOPIC, request, 2)).isInstanceOf(IllegalStateException.class);
        assertThat(projection(TOPIC).state()).isEqualTo("rebuilding");
        hear(2);
        rebuild.complete(TOPIC, request, 2);
        assertThat(projection(TOPIC).state()).isEqualTo("live");
        assertThat(projection(TOPIC).facts()).isEqualTo(2);
        assertThat(value("total_vehicles")).isEqualTo(2);
    }

    @Test
    void aSecondRequestTakesThePlaceOfTheFirst() {
        hear(1);
        clock.advance(Duration.ofMinutes(1));
        var first = rebuild.request(TOPIC, operator);
        clock.advance(Duration.ofMinutes(1));
        var second = rebuild.request(TOPIC, operator);
        rebuild.complete(TOPIC, first, 0);
        assertThat(projection(TOPIC).state()).isEqualTo("rebuilding");
        assertThat(value("total_vehicles")).as("nothing was forgotten").isEqualTo(1);
        hear(1);
        rebuild.complete(TOPIC, second, 1);
        rebuild.complete(TOPIC, second, 1);
        assertThat(value("total_vehicles")).isEqualTo(1);
    }

    @Test
    void ignoresTheEndOfASnapshotThatSomebodyElseAskedFor() {
        hear(1);
        rebuild.complete("crm.customer", new UUID(7, 7), 0);
        rebuild.complete(TOPIC, new UUID(7, 7), 0);
        assertThat(value("total_vehicles")).isEqualTo(1);
    }

    @Test
    void refusesATopicThatItDoesNotKeep() {
        assertThatThrownBy(() -> rebuild.request("crm.customer", operator)).isInstanceOf(DomainException.class);
    }

    @Test
    void aProducerThatKnowsNothingLeavesZeros() {
        hear(1);
        clock.advance(Duration.ofMinutes(1));
        rebuild.complete(TOPIC, rebuild.request(TOPIC, operator), 0);
        assertThat(value("total_vehicles")).isZero();
        assertThat(value("active_vehicles")).isZero();
        hear(1);
        assertThat(value("total_vehicles")).isEqualTo(1);
    }

    @Test
    void refundsAreBuiltAnewFromWhatFinanceTellsAgain() {
        var topic = "finance.refund";
        var customer = new UUID(1, 1);
        hearing.hear(new Fact.Payment(new UUID(7, 1), 2, false, customer, 10_000, NOON, "card"), NOON);
        giveBack(1, customer, 3_000);
        giveBack(2, customer, 500);
        assertThat(figures("REFUNDS")).isEqualTo(3_500);
        assertThat(revenueOf(customer)).isEqualTo(6_500);

        // One was lost, one is of nobody, one is there but was counted wrongly.
        TestDatabase.dsl().execute("delete from insights.refund where refund_id = ?", new UUID(8, 1));
        TestDatabase.dsl().execute("update insights.figure_total set amount = amount + 77 where figure = 'REFUNDS'");
        TestDatabase.dsl().execute("update insights.client set revenue = 1");
        giveBack(3, customer, 11);
        clock.advance(Duration.ofMinutes(1));
        var request = rebuild.request(topic, operator);
        giveBack(1, customer, 3_000);
        assertThatThrownBy(() -> rebuild.complete(topic, request, 2)).isInstanceOf(IllegalStateException.class);
        giveBack(2, customer, 500);
        rebuild.complete(topic, request, 2);

        assertThat(projection(topic).facts()).isEqualTo(2);
        assertThat(figures("REFUNDS")).isEqualTo(3_500);
        assertThat(figures("GROSS_REVENUE")).as("payments stay as they were").isEqualTo(10_000);
        assertThat(revenueOf(customer)).isEqualTo(6_500);
        giveBack(2, customer, 500);
        assertThat(figures("REFUNDS")).as("told again").isEqualTo(3_500);
    }

    @Test
    void everythingIsBuiltAnewOnceAfterAnUpgrade() {
        rebuild.requestAfterUpgrade(operator);
        assertThat(projection(TOPIC).state()).as("nothing was there before").isEqualTo("live");
        hear(1);
        TestDatabase.dsl().execute("update insights.figure_total set revision = 0");
        clock.advance(Duration.ofMinutes(1));
        rebuild.requestAfterUpgrade(operator);
        assertThat(queries.projections())
                .allSatisfy(view -> assertThat(view.state()).isEqualTo("rebuilding"));
        rebuild.requestAfterUpgrade(operator);
        assertThat(projection(TOPIC).requestedAt()).isEqualTo(clock.instant());
        // The requests are on their way to whoever answers them; the next test empties the tables.
        await().until(() -> TestDatabase.dsl()
                .fetch("select 1 from event_registry.event_publication")
                .isEmpty());
    }

    @Test
    void losesNoneOfTheFactsThatArriveAtTheSameTime() throws Exception {
        for (var number = 1; number <= 50; number++) {
            hear(number);
        }
        clock.advance(Duration.ofMinutes(1));
        var request = rebuild.request(TOPIC, operator);
        try (var threads = Executors.newFixedThreadPool(4)) {
            var live = threads.submit(() -> {
                for (var number = 51; number <= 150; number++) {
                    hear(number);
                }
            });
            for (var number = 1; number <= 50; number++) {
                hear(number);
            }
            rebuild.complete(TOPIC, request, 50);
            live.get();
        }
        assertThat(value("total_vehicles")).isEqualTo(150);
        assertThat(value("active_vehicles")).isEqualTo(150);
    }

    @Test
    void rebuildsOfPaymentsAndOfAccountsDoNotWaitForEachOtherInACircle() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var accounts = new AtomicReference<Future<?>>();
            transaction.executeWithoutResult(_ -> {
                facts.forgetUnheardSince(Topic.PAYMENT, Instant.EPOCH);
                accounts.set(threads.submit(() -> transaction.executeWithoutResult(_ -> {
                    facts.forgetUnheardSince(Topic.ACCOUNT, Instant.EPOCH);
                    clients.relearn();
                })));
                await().until(() -> TestDatabase.dsl()
                        .fetchSingle(
                                "select exists (select 1 from pg_locks where not granted and locktype = 'relation')")
                        .into(Boolean.class));
                clients.relearn();
            });
            accounts.get().get();
        }
    }

    private void giveBack(int number, UUID customer, long hundredths) {
        hearing.hear(new Fact.Refund(new UUID(8, number), new UUID(7, 1), customer, hundredths, NOON), NOON);
    }

    private static long figures(String figure) {
        return TestDatabase.dsl()
                .fetchSingle("select amount from insights.figure_total where figure = ?", figure)
                .get(0, Long.class);
    }

    private static long revenueOf(UUID customer) {
        return TestDatabase.dsl()
                .fetchSingle("select revenue from insights.client where client_id = ?", customer)
                .get(0, Long.class);
    }

    private void hear(int number) {
        hearing.hear(new Fact.VehicleStatus(new UUID(4, number), 1, null, "active", NOON), NOON);
    }
}
