package com.clutch.insights.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.domain.Fact;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever the order, and however often: the same figures. */
class FiguresTest extends InsightsFixture {

    private static final Instant FEBRUARY = Instant.parse("2026-02-10T10:00:00Z");
    private static final UUID ONE = new UUID(1, 1);
    private static final UUID TWO = new UUID(1, 2);

    @Autowired
    FactHearing hearing;

    @Test
    void anEmptyDatabaseGivesZeros() {
        assertThat(kpis.now()).hasSize(6).allSatisfy(kpi -> {
            assertThat(kpi.value()).isZero();
            assertThat(kpi.previous()).isZero();
            assertThat(kpi.change()).isZero();
            assertThat(kpi.changeType()).isEqualTo("increase");
            assertThat(kpi.asOf()).isNull();
        });
        assertThat(queries.projections()).hasSize(21).allSatisfy(projection -> {
            assertThat(projection.state()).isEqualTo("live");
            assertThat(projection.asOf()).isNull();
        });
    }

    @Test
    void everyOrderOfArrivalLeavesTheSameUsers() {
        var facts = List.of(
                told(ONE, 1, null, "pending", FEBRUARY),
                told(ONE, 2, "pending", "active", NOON),
                told(ONE, 3, "active", "suspended", NOON));
        for (var order : permutations(facts)) {
            TestDatabase.reset();
            order.forEach(this::hear);
            order.forEach(this::hear);
            assertThat(values())
                    .as("heard as %s", order)
                    .containsEntry("total_users", 1L)
                    .containsEntry("active_users", 0L)
                    .containsEntry("new_users_this_month", 0L);
            assertThat(tile("total_users").previous()).as("heard as %s", order).isEqualTo(1);
        }
    }

    @Test
    void everyOrderOfArrivalLeavesTheSameVehicles() {
        var facts = List.of(
                moved(TWO, 1, null, "active", FEBRUARY),
                moved(TWO, 2, "active", "maintenance", NOON),
                moved(TWO, 3, "maintenance", "decommissioned", NOON));
        for (var order : permutations(facts)) {
            TestDatabase.reset();
            order.forEach(this::hear);
            order.forEach(this::hear);
            assertThat(values())
                    .as("heard as %s", order)
                    .containsEntry("total_vehicles", 0L)
                    .containsEntry("active_vehicles", 0L);
            assertThat(tile("total_vehicles").previous())
                    .as("heard as %s", order)
                    .isEqualTo(1);
            assertThat(tile("active_vehicles").change())
                    .as("heard as %s", order)
                    .isEqualTo(-100.0);
        }
    }

    @Test
    void everyOrderOfVersionsOfASessionLeavesTheLast() {
        var versions = List.<Fact>of(
                new Fact.Session(ONE, 1, new UUID(0, 9), FEBRUARY, null, "mobile", "standard"),
                new Fact.Session(ONE, 4, new UUID(0, 9), FEBRUARY, null, "mobile", "standard"),
                new Fact.Session(ONE, 5, new UUID(0, 9), FEBRUARY, NOON, "mobile", "standard"));
        for (var order : permutations(versions)) {
            TestDatabase.reset();
            order.forEach(this::hear);
            assertThat(value("active_sessions")).as("heard as %s", order).isZero();
            assertThat(tile("active_sessions").previous())
                    .as("heard as %s", order)
                    .isEqualTo(1);
        }
    }

    @Test
    void manyListenersAtOnceCountEachFactOnce() throws Exception {
        var facts = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> moved(new UUID(4, number), 1, null, "active", NOON))
                .toList();
        var listeners = IntStream.range(0, 8)
                .<Callable<?>>mapToObj(shift -> () -> {
                    for (var i = 0; i < facts.size(); i++) {
                        hear(facts.get((i + shift * 7) % facts.size()));
                    }
                    return null;
                })
                .toList();
        assertThat(AtOnce.run(listeners)).containsOnlyNulls();
        assertThat(value("total_vehicles")).isEqualTo(60);
        assertThat(value("active_vehicles")).isEqualTo(60);
    }

    @Test
    void aDayIsOneOfTheCompanysZone() {
        // 00:30 on 1 March in Cairo, and half an hour before midnight on 28 February.
        hear(told(ONE, 1, null, "active", Instant.parse("2026-02-28T22:30:00Z")));
        hear(told(TWO, 1, null, "active", Instant.parse("2026-02-28T21:30:00Z")));
        var tile = tile("new_users_this_month");
        assertThat(tile.value()).isEqualTo(1);
        assertThat(tile.previous())
                .as("28 February is after the same days of last month")
                .isZero();
        assertThat(tile("total_users").previous()).isEqualTo(1);
        clock.set(Instant.parse("2026-02-28T22:00:00Z"));
        assertThat(tile("new_users_this_month").value())
                .as("March has begun in Cairo")
                .isEqualTo(1);
        clock.set(Instant.parse("2026-02-28T21:59:59Z"));
        assertThat(tile("total_users").previous())
                .as("it is still February in Cairo")
                .isZero();
    }

    @Test
    void summerTimeMovesTheEndOfTheMonth() {
        hear(told(ONE, 1, null, "active", Instant.parse("2026-04-30T21:30:00Z")));
        clock.set(Instant.parse("2026-05-01T08:00:00Z"));
        assertThat(tile("new_users_this_month").value()).isEqualTo(1);
        assertThat(tile("total_users").previous()).isZero();
    }

    @Test
    void comparesTheLastDayOfALongMonthWithAllOfAShortOne() {
        hear(told(ONE, 1, null, "active", Instant.parse("2026-02-28T10:00:00Z")));
        hear(told(TWO, 1, null, "active", Instant.parse("2026-03-31T10:00:00Z")));
        hear(told(new UUID(1, 3), 1, null, "active", Instant.parse("2026-03-01T10:00:00Z")));
        clock.set(Instant.parse("2026-03-31T20:00:00Z"));
        var tile = tile("new_users_this_month");
        assertThat(tile.value()).isEqualTo(2);
        assertThat(tile.previous()).isEqualTo(1);
        assertThat(tile.change()).isEqualTo(100.0);
        clock.set(Instant.parse("2026-03-27T20:00:00Z"));
        assertThat(tile("new_users_this_month").value()).isEqualTo(1);
        assertThat(tile("new_users_this_month").previous()).isZero();
    }

    @Test
    void comparesJanuaryWithDecember() {
        hear(told(ONE, 1, null, "active", Instant.parse("2025-12-05T10:00:00Z")));
        hear(told(TWO, 1, null, "active", Instant.parse("2026-01-05T10:00:00Z")));
        clock.set(Instant.parse("2026-01-20T10:00:00Z"));
        assertThat(tile("new_users_this_month").value()).isEqualTo(1);
        assertThat(tile("new_users_this_month").previous()).isEqualTo(1);
        assertThat(tile("total_users").value()).isEqualTo(2);
        assertThat(tile("total_users").previous()).isEqualTo(1);
        assertThat(tile("total_users").change()).isEqualTo(100.0);
    }

    @Test
    void tellsHowFreshItIs() {
        hear(told(ONE, 1, null, "active", NOON));
        hear(told(TWO, 1, null, "active", NOON.minus(Duration.ofDays(3))));
        assertThat(tile("total_users").asOf()).isEqualTo(NOON);
        assertThat(tile("total_vehicles").asOf()).isNull();
        assertThat(projection("identity.account-status").asOf()).isEqualTo(NOON);
    }

    private void hear(Fact fact) {
        hearing.hear(
                fact,
                switch (fact) {
                    case Fact.AccountStatus status -> status.at();
                    case Fact.VehicleStatus status -> status.at();
                    case Fact.Session session -> session.startedAt();
                    case Fact.Account account -> account.createdAt();
                    default -> NOON;
                });
    }

    private static Fact told(UUID id, long sequence, @Nullable String from, String to, Instant at) {
        return new Fact.AccountStatus(id, sequence, from, to, at);
    }

    private static Fact moved(UUID id, long sequence, @Nullable String from, String to, Instant at) {
        return new Fact.VehicleStatus(id, sequence, from, to, at);
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<T>>();
        for (var first : items) {
            var rest = new ArrayList<>(items);
            rest.remove(first);
            for (var tail : permutations(rest)) {
                var order = new ArrayList<T>();
                order.add(first);
                order.addAll(tail);
                all.add(order);
            }
        }
        return all;
    }
}
