package com.clutch.insights.application.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.domain.Fact;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who brings most, from whatever order of events, live and built anew. */
class BestClientsTest extends InsightsFixture {

    private static final UUID NILE = new UUID(1, 1);
    private static final UUID DELTA = new UUID(1, 2);
    private static final UUID MONA = new UUID(1, 3);

    @Autowired
    FactHearing hearing;

    @Autowired
    BestClients clients;

    @Test
    void ranksEnterprisesByWhatTheyPaidLessWhatTheyGotBack() {
        hear(paid(1, NILE, 90_000, NOON));
        hear(paid(2, DELTA, 100_000, NOON));
        hear(paid(3, MONA, 999_000, NOON));
        hear(account(NILE, 1, "enterprise", "Nile Ltd"));
        hear(account(DELTA, 1, "enterprise", null));
        hear(account(MONA, 1, "customer", "Mona Ltd"));
        assertThat(clients.top(10)).extracting(EnterpriseClient::id).containsExactly(DELTA, NILE);
        hear(new Fact.Refund(new UUID(8, 1), new UUID(7, 2), DELTA, 20_050, NOON));
        assertThat(clients.top(10)).extracting(EnterpriseClient::name).containsExactly("Nile Ltd", "Mona Adel");
        assertThat(clients.top(10))
                .extracting(EnterpriseClient::revenue)
                .containsExactly(new BigDecimal("900.00"), new BigDecimal("799.50"));
        assertThat(clients.top(1)).hasSize(1);
        hear(account(MONA, 2, "enterprise", "Mona Ltd"));
        assertThat(clients.top(10).getFirst().name()).isEqualTo("Mona Ltd");
    }

    @Test
    void comparesTwelveMonthsWithTheTwelveBefore() {
        hear(account(NILE, 1, "enterprise", "Nile Ltd"));
        hear(paid(1, NILE, 30_000, Instant.parse("2026-03-01T10:00:00Z")));
        hear(paid(2, NILE, 20_000, Instant.parse("2025-03-31T10:00:00Z")));
        hear(paid(3, NILE, 50_000, Instant.parse("2024-03-31T10:00:00Z")));
        for (var visit = 1; visit <= 3; visit++) {
            hear(new Fact.Session(new UUID(6, visit), 1, NILE, NOON, null, "mobile", "standard"));
        }
        assertThat(clients.top(10)).singleElement().satisfies(client -> {
            assertThat(client.growth()).isEqualTo(50);
            assertThat(client.revenue()).isEqualByComparingTo("1000.00");
            assertThat(client.activity()).isEqualTo(15);
        });
    }

    @Test
    void everyOrderLeavesTheSameAndARebuildEqualsIt() {
        var facts = new ArrayList<Fact>();
        for (var number = 1; number <= 20; number++) {
            var who = number % 3 == 0 ? NILE : number % 3 == 1 ? DELTA : MONA;
            facts.add(paid(number, who, number * 1000, NOON.minus(Duration.ofDays(number * 30L))));
            facts.add(new Fact.Refund(new UUID(8, number), new UUID(7, number), who, number, NOON));
        }
        facts.add(new Fact.Payment(new UUID(7, 3), 9, true, NILE, 3000, NOON, "card"));
        facts.add(new Fact.Payment(new UUID(7, 6), 9, false, DELTA, 3000, NOON, "card"));
        facts.add(account(NILE, 1, "customer", null));
        facts.add(account(NILE, 2, "enterprise", "Nile Ltd"));
        facts.add(account(DELTA, 1, "enterprise", "Delta"));
        facts.add(account(MONA, 1, "enterprise", "Mona"));
        facts.add(account(MONA, 2, "customer", "Mona"));
        facts.forEach(this::hear);
        var expected = clients.top(10);
        assertThat(expected).hasSize(2);
        var random = new Random(3);
        for (var round = 0; round < 3; round++) {
            TestDatabase.reset();
            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::hear);
            assertThat(clients.top(10)).isEqualTo(expected);
        }
        clock.advance(Duration.ofSeconds(1));
        for (var topic : List.of("finance.payment", "identity.account")) {
            TestDatabase.dsl().execute("update insights.client set revenue = 1, enterprise = not enterprise");
            TestDatabase.dsl().execute("update insights.client_month set amount = 1");
            var request = rebuild.request(topic, operator);
            facts.forEach(this::hear);
            rebuild.complete(topic, request, 1);
            assertThat(clients.top(10)).as(topic).isEqualTo(expected);
        }
    }

    private void hear(Fact fact) {
        hearing.hear(fact, NOON);
    }

    private static Fact paid(int number, UUID customer, long amount, Instant at) {
        return new Fact.Payment(new UUID(7, number), 1, false, customer, amount, at, "card");
    }

    private static Fact account(UUID id, long version, String realm, @Nullable String company) {
        return new Fact.Account(
                id,
                version,
                false,
                realm,
                "enterprise_client",
                "Mona Adel",
                company,
                "active",
                true,
                true,
                NOON,
                "UTC");
    }
}
