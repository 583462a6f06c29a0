package com.clutch.insights.application.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.Compliance;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.Metrics;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.application.revenue.Business;
import com.clutch.insights.domain.Cost;
import com.clutch.insights.domain.CostKind;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Matter;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list behind a figure has as many lines as the figure says, at the moment of the figure, whatever happens meanwhile. */
class DrillDownTest extends InsightsFixture {

    private static final Pattern LINK =
            Pattern.compile("/api/v1/analytics/entries\\?asOf=([^&]+)(?:&from=([^&]+))?(?:&to=([^&]+))?");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Autowired
    FactHearing hearing;

    @Autowired
    EntryQueries entries;

    @Autowired
    Metrics metrics;

    @Autowired
    Business business;

    @Autowired
    Compliance compliance;

    @Test
    void everyTileEqualsItsListWhileFactsFlow() throws Exception {
        var random = new Random(5);
        var facts = facts(random);
        var flowing = new AtomicBoolean(true);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var thread = 0; thread < 3; thread++) {
                var mine = new ArrayList<>(facts);
                Collections.shuffle(mine, new Random(thread));
                threads.execute(() -> {
                    try {
                        mine.forEach(fact -> hearing.hear(fact, NOON));
                    } finally {
                        flowing.set(false);
                    }
                });
            }
            var looks = 0;
            while (flowing.get() || looks < 3) {
                look();
                looks++;
            }
            assertThat(looks).isGreaterThan(3);
        }
        var last = look();
        assertThat(last).anySatisfy((href, amount) -> assertThat(amount).isPositive());
    }

    @Test
    void theListOfAnEarlierMomentStaysAsItWas() {
        hearing.hear(new Fact.VehicleStatus(new UUID(4, 1), 1, null, "active", NOON), NOON);
        hearing.hear(payment(1, 1, 10_000), NOON);
        var before = look();
        hearing.hear(new Fact.VehicleStatus(new UUID(4, 1), 2, "active", "retired", NOON), NOON);
        hearing.hear(new Fact.VehicleStatus(new UUID(4, 2), 1, null, "active", NOON), NOON);
        hearing.hear(payment(1, 2, 25_000), NOON);
        before.forEach((href, amount) ->
                assertThat(entries.total(filter(href)).amount()).as(href).isEqualByComparingTo(amount));
        assertThat(look()).isNotEqualTo(before);
    }

    @Test
    void pagesAndTheWholeListHaveTheLinesThatTheTotalCounts() {
        for (var number = 1; number <= 25; number++) {
            hearing.hear(new Fact.VehicleStatus(new UUID(4, number), 1, null, "active", NOON), NOON);
        }
        var filter = filter(tile("active_vehicles").href());
        var page = entries.entries(filter, PageRequest.first(10));
        assertThat(page.total()).isEqualTo(25);
        assertThat(page.items()).hasSize(10).allSatisfy(line -> {
            assertThat(line.figure()).isEqualTo("active_vehicles");
            assertThat(line.href()).isEqualTo("/api/v1/fleet/vehicles/" + line.id());
        });
        var all = new ArrayList<EntryView>();
        entries.forEach(filter, PageRequest.first(10), all::add);
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
    }

    @Test
    void afterARebuildTheOldListIsRefusedAndTheNewOneFits() {
        hearing.hear(new Fact.VehicleStatus(new UUID(4, 1), 1, null, "active", NOON), NOON);
        hearing.hear(new Fact.VehicleStatus(new UUID(4, 2), 1, null, "active", NOON), NOON);
        var old = tile("total_vehicles");
        clock.advance(Duration.ofMinutes(1));
        var request = rebuild.request("fleet.vehicle-status", operator);
        hearing.hear(new Fact.VehicleStatus(new UUID(4, 1), 1, null, "active", NOON), NOON);
        rebuild.complete("fleet.vehicle-status", request, 1);
        assertThatThrownBy(() -> entries.check(filter(old.href()))).isInstanceOf(DomainException.class);
        assertThat(tile("total_vehicles").value()).isEqualTo(1);
        look();
    }

    /** Reads every figure with its link and compares it with its list; the figures by their links. */
    private Map<String, BigDecimal> look() {
        var figures = new HashMap<String, BigDecimal>();
        for (var kpi : kpis.now()) {
            compare(figures, kpi.id(), kpi.href(), BigDecimal.valueOf(kpi.value()));
        }
        for (var range : TimeRange.values()) {
            for (var metric : metrics.of(range).metrics()) {
                if (!metric.id().equals("average_payment")) {
                    compare(figures, metric.id(), metric.href(), BigDecimal.valueOf(metric.value()));
                }
            }
        }
        var pulse = business.pulse();
        compare(figures, "revenueImpact", pulse.links().get("revenueImpact"), pulse.revenueImpact());
        compare(figures, "newUsers", pulse.links().get("newUsers"), BigDecimal.valueOf(pulse.newUsers()));
        var margin = business.margin(TimeRange.QUARTER);
        compare(figures, "costs", margin.links().get("costs"), margin.costs());
        compare(
                figures,
                "fleet",
                margin.links().get("breakdown.fleet"),
                margin.breakdown().fleet());
        for (var source : compliance.status().sources()) {
            compare(figures, source.name(), source.href(), BigDecimal.valueOf(source.count()));
        }
        return figures;
    }

    private void compare(Map<String, BigDecimal> figures, String name, @Nullable String href, BigDecimal value) {
        assertThat(href).as(name).isNotNull();
        var total = entries.total(filter(href));
        assertThat(total.amount()).as("%s at %s", name, href).isEqualByComparingTo(value);
        var page = entries.entries(filter(href), PageRequest.first(1));
        assertThat(page.total()).as("lines of %s at %s", name, href).isEqualTo(total.count());
        figures.put(href, value);
    }

    private static EntryFilter filter(String href) {
        var link = LINK.matcher(href);
        assertThat(link.matches()).as(href).isTrue();
        return EntryFilter.of(link.group(1), day(link.group(2)), day(link.group(3)));
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        return said == null ? null : LocalDate.parse(said);
    }

    private static List<Fact> facts(Random random) {
        var facts = new ArrayList<Fact>();
        for (var number = 1; number <= 40; number++) {
            var id = new UUID(4, number);
            var at = NOON.minus(Duration.ofDays(random.nextInt(120)));
            facts.add(new Fact.VehicleStatus(id, 1, null, "active", at));
            facts.add(new Fact.VehicleStatus(id, 2, "active", number % 3 == 0 ? "retired" : "maintenance", NOON));
            facts.add(new Fact.AccountStatus(id, 1, null, "pending", at));
            facts.add(new Fact.AccountStatus(id, 2, "pending", "active", NOON));
            facts.add(new Fact.Session(id, 1, id, at, null, "mobile", "standard"));
            facts.add(new Fact.Session(id, 2, id, at, number % 2 == 0 ? NOON : null, "mobile", "standard"));
            facts.add(payment(number, 1, random.nextInt(100_000)));
            facts.add(payment(number, 2, random.nextInt(100_000)));
            facts.add(new Fact.Refund(new UUID(8, number), new UUID(7, number), null, random.nextInt(500), NOON));
            var day = TODAY.minusDays(random.nextInt(60));
            facts.add(new Cost("fleet.fuel-entry", id, 1, false, CostKind.FLEET, "EGP", 500 + number, null, day, day));
            facts.add(new Cost(
                    "fleet.insurance-policy",
                    id,
                    1,
                    false,
                    CostKind.FLEET,
                    "EGP",
                    36_500,
                    null,
                    day,
                    day.plusDays(90)));
            facts.add(new Matter("fleet.insurance-policy", id, 1, false, id, "compulsory", day.plusDays(30)));
            facts.add(new Matter("fleet.service-plan", id, 1, false, id, id.toString(), day.plusDays(20)));
            facts.add(new Matter("finance.budget", id, 1, false, null, id.toString(), number % 5 == 0 ? day : null));
            facts.add(new Fact.Expense(
                    id, 1, false, "rent", number % 2 == 0 ? "approved" : "pending", 900, day, "EGP", 900, false));
        }
        return facts;
    }

    private static Fact payment(int number, long version, long amount) {
        return new Fact.Payment(new UUID(7, number), version, false, null, amount, NOON, "card");
    }
}
