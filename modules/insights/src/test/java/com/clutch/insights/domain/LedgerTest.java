package com.clutch.insights.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The lines behind a figure add up to it, also when facts are still on their way. */
class LedgerTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final Instant NOON = Instant.parse("2026-03-15T10:00:00Z");
    private static final UUID TRUCK = new UUID(2, 1);

    @Test
    void aStockHasOneLineForEachThingThatIsInItWhicheverFactsAreKnown() {
        var facts = List.<Fact>of(
                status(1, null, "active"),
                status(2, "active", "maintenance"),
                status(3, "maintenance", "active"),
                status(4, "active", "retired"));
        for (var mask = 0; mask < 16; mask++) {
            var known = new ArrayList<Fact>();
            for (var bit = 0; bit < 4; bit++) {
                if ((mask & 1 << bit) != 0) {
                    known.add(facts.get(bit));
                }
            }
            var ledger = Ledger.of(known, CAIRO);
            assertThat(sums(ledger)).as("known: %s", known).isEqualTo(lines(ledger));
            assertThat(ledger.entries())
                    .allSatisfy(line -> assertThat(line.amount()).isEqualTo(1));
        }
    }

    @Test
    void aPremiumIsSpreadToTheLastPiastre() {
        var from = LocalDate.of(2026, 1, 1);
        var ledger = Ledger.of(
                List.of(new Cost(
                        "fleet.insurance-policy",
                        TRUCK,
                        1,
                        false,
                        CostKind.FLEET,
                        "EGP",
                        100_001,
                        100_001L,
                        from,
                        from.plusDays(364))),
                CAIRO);
        assertThat(sums(ledger)).containsEntry(Figure.COST_FLEET, 100_001L);
        assertThat(ledger.entries())
                .hasSize(365)
                .allSatisfy(line -> assertThat(line.amount()).isBetween(273L, 275L));
    }

    @Test
    void aPaperThatWasProlongedDoesNotLapse() {
        var old = paper(1, LocalDate.of(2026, 1, 1));
        var renewed = paper(2, LocalDate.of(2027, 1, 1));
        var inFleet = status(1, null, "active");
        assertThat(due(old, inFleet)).containsExactly(LocalDate.of(2026, 1, 1));
        assertThat(due(old, renewed, inFleet)).containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(due(renewed, old))
                .as("of a vehicle that is not in the fleet")
                .isEmpty();
        assertThat(due(old, inFleet, status(2, "active", "retired"))).isEmpty();
    }

    @Test
    void anExpenseThatPaysForACostCostsNothingMore() {
        var expense =
                new Fact.Expense(TRUCK, 1, false, "fuel", "paid", 100, LocalDate.of(2026, 3, 1), "EGP", 100, true);
        assertThat(Ledger.of(List.of(expense), CAIRO).postings()).isEmpty();
    }

    private static List<LocalDate> due(Fact... facts) {
        return Ledger.of(List.of(facts), CAIRO).entries().stream()
                .filter(line -> line.figure() == Figure.LAPSING_PAPERS)
                .map(Entry::day)
                .toList();
    }

    private static Map<Figure, Long> sums(Ledger ledger) {
        var sums = new HashMap<Figure, Long>();
        ledger.postings().stream()
                .filter(posting -> posting.figure().isListed())
                .forEach(posting -> sums.merge(posting.figure(), posting.amount(), Long::sum));
        sums.values().removeIf(amount -> amount == 0);
        return sums;
    }

    private static Map<Figure, Long> lines(Ledger ledger) {
        var sums = new HashMap<Figure, Long>();
        ledger.entries().forEach(line -> sums.merge(line.figure(), line.amount(), Long::sum));
        return sums;
    }

    private static Matter paper(int number, LocalDate day) {
        return new Matter("fleet.registration", new UUID(5, number), 1, false, TRUCK, "", day);
    }

    private static Fact status(long sequence, @Nullable String from, String to) {
        return new Fact.VehicleStatus(TRUCK, sequence, from, to, NOON.plusSeconds(86_400 * sequence));
    }
}
