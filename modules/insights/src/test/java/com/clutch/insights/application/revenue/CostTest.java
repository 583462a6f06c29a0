package com.clutch.insights.application.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.domain.Cost;
import com.clutch.insights.domain.CostKind;
import com.clutch.insights.domain.Fact;
import com.clutch.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What fleet, assets and finance spend, in every currency and in EGP, each piastre once. */
class CostTest extends InsightsFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Autowired
    FactHearing hearing;

    @Autowired
    Business business;

    @Test
    void anExpenseThatPaysForAWorkOrderDoesNotCountAgain() {
        hear(cost(1, "EGP", 50_000, TODAY));
        hear(expense(1, "repair", 50_000, true));
        hear(expense(2, "repair", 20_000, false));
        var margin = business.margin(TimeRange.MONTH);
        assertThat(margin.costs()).isEqualByComparingTo("700.00");
        assertThat(margin.breakdown().maintenance()).isEqualByComparingTo("200.00");
        assertThat(margin.breakdown().fleet()).isEqualByComparingTo("500.00");
    }

    @Test
    void aForeignCostCountsByTheNewestRateUpToItsDayWhicheverComesFirst() {
        var steps = new ArrayList<Runnable>();
        steps.add(() -> hear(cost(1, "USD", 10_000, TODAY.minusDays(10))));
        steps.add(() -> hear(cost(2, "USD", 10_000, TODAY.minusDays(3))));
        steps.add(() -> hear(cost(3, "USD", 10_000, TODAY.minusDays(25))));
        steps.add(() -> rate("USD", TODAY.minusDays(20), "48.5"));
        steps.add(() -> rate("USD", TODAY.minusDays(5), "50"));
        steps.add(() -> rate("EUR", TODAY.minusDays(5), "55"));
        var random = new Random(1);
        for (var round = 0; round < 6; round++) {
            TestDatabase.reset();
            var shuffled = new ArrayList<>(steps);
            shuffled.addAll(steps);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(Runnable::run);
            var margin = business.margin(TimeRange.MONTH);
            assertThat(margin.costs()).isEqualByComparingTo("9850.00");
            assertThat(margin.costsByCurrency()).isEqualTo(Map.of("USD", new BigDecimal("300.00")));
            assertThat(margin.costsWithoutRate()).isEqualTo(Map.of("USD", new BigDecimal("100.00")));
        }
    }

    @Test
    void aRateAndCostsThatComeAtTheSameTimeMeet() {
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var number = 1; number <= 40; number++) {
                var one = number;
                threads.execute(() -> hear(cost(one, "USD", 100, TODAY)));
                if (number == 20) {
                    threads.execute(() -> rate("USD", TODAY, "50"));
                }
            }
        }
        assertThat(business.margin(TimeRange.MONTH).costs()).isEqualByComparingTo("2000.00");
        assertThat(business.margin(TimeRange.MONTH).costsWithoutRate()).isEmpty();
    }

    private void hear(Fact fact) {
        hearing.hear(fact, NOON);
    }

    private void rate(String currency, LocalDate day, String rate) {
        hearing.hear(currency, day, new BigDecimal(rate), NOON);
    }

    private static Fact cost(int number, String currency, long amount, LocalDate day) {
        return new Cost(
                "fleet.fuel-entry", new UUID(3, number), 1, false, CostKind.FLEET, currency, amount, null, day, day);
    }

    private static Fact expense(int number, String category, long amount, boolean settles) {
        return new Fact.Expense(new UUID(9, number), 1, false, category, "paid", amount, TODAY, "EGP", amount, settles);
    }
}
