package com.clutch.insights.application.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.Metric;
import com.clutch.insights.application.Metrics;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.domain.Fact;
import com.clutch.kernel.DomainException;
import com.clutch.testing.TestDatabase;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Money from whatever order of events; ranges; the outlook. */
class BusinessTest extends InsightsFixture {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Autowired
    FactHearing hearing;

    @Autowired
    Business business;

    @Autowired
    Metrics metrics;

    @Autowired
    RevenueForecasting forecasting;

    @Test
    void nothingGivesZeros() {
        var pulse = business.pulse();
        assertThat(pulse.revenueImpact()).isEqualByComparingTo("0");
        assertThat(pulse.efficiency()).isZero();
        assertThat(pulse.asOf()).isNull();
        var margin = business.margin(TimeRange.MONTH);
        assertThat(margin.margin()).isZero();
        assertThat(margin.breakdown().other()).isEqualByComparingTo("0");
        assertThat(metrics.of(TimeRange.YEAR).metrics()).allSatisfy(metric -> {
            assertThat(metric.value()).isZero();
            assertThat(metric.changeType()).isEqualTo("stable");
        });
    }

    @Test
    void revenueIsWhatCameLessWhatWasGivenBackOnTheDayItWas() {
        hear(payment(1, 1, null));
        hear(payment(1, 2, NOON));
        hear(payment(2, 2, daysAgo(40)));
        hear(new Fact.Refund(new UUID(8, 1), new UUID(7, 2), null, 2500, NOON));
        hear(new Fact.Refund(new UUID(8, 1), new UUID(7, 2), null, 2500, NOON));
        var pulse = business.pulse();
        assertThat(pulse.revenueImpact()).isEqualByComparingTo("75.00");
        assertThat(pulse.revenueGrowth()).isEqualTo(-25);
        assertThat(metric(TimeRange.MONTH, "revenue").previousValue()).isEqualTo(100);
        assertThat(metric(TimeRange.MONTH, "payments").value()).isEqualTo(1);
        assertThat(metric(TimeRange.QUARTER, "revenue").value()).isEqualTo(175);
    }

    @Test
    void costsAreExpensesThatWereApprovedByWhatTheyWereFor() {
        hear(payment(1, 1, NOON));
        hear(payment(2, 1, NOON));
        hear(expense(1, 1, "fuel", "pending", 1000, TODAY));
        hear(expense(1, 2, "fuel", "approved", 1000, TODAY));
        hear(expense(2, 3, "rent", "paid", 2000, TODAY.minusDays(29)));
        hear(expense(3, 1, "gifts", "rejected", 9000, TODAY));
        hear(expense(4, 1, "repairs", "paid", 4000, TODAY.minusDays(30)));
        var margin = business.margin(TimeRange.MONTH);
        assertThat(margin.revenue()).isEqualByComparingTo("200.00");
        assertThat(margin.costs()).isEqualByComparingTo("30.00");
        assertThat(margin.margin()).isEqualTo(85);
        assertThat(margin.breakdown().fleet()).isEqualByComparingTo("10.00");
        assertThat(margin.breakdown().infrastructure()).isEqualByComparingTo("20.00");
        assertThat(margin.breakdown().maintenance()).isEqualByComparingTo("0");
        assertThat(margin.costGrowth()).isEqualTo(-25);
        assertThat(margin.revenueGrowth()).isEqualTo(100);
    }

    @Test
    void everyRangeCountsExactlyItsDays() {
        // A payment on each day of 800 days: 100.00 a day.
        for (var day = 0; day < 800; day++) {
            hear(payment(day, 1, daysAgo(day)));
        }
        assertThat(metric(TimeRange.WEEK, "payments"))
                .returns(7.0, Metric::value)
                .returns(7.0, Metric::previousValue);
        assertThat(metric(TimeRange.MONTH, "payments"))
                .returns(30.0, Metric::value)
                .returns(30.0, Metric::previousValue);
        assertThat(metric(TimeRange.QUARTER, "payments"))
                .returns(90.0, Metric::value)
                .returns(90.0, Metric::previousValue);
        // From 1 April 2025 to 15 March 2026, and the same days a year earlier (2024 was a leap year, its February is
        // not among them).
        assertThat(metric(TimeRange.YEAR, "payments"))
                .returns(349.0, Metric::value)
                .returns(349.0, Metric::previousValue);
        assertThat(metric(TimeRange.YEAR, "revenue").value()).isEqualTo(34_900);
        assertThat(metric(TimeRange.YEAR, "average_payment").value()).isEqualTo(100);
        assertThatThrownBy(() -> TimeRange.of("2d")).isInstanceOf(DomainException.class);
    }

    @Test
    void everyOrderLeavesTheSameMoneyAndARebuildEqualsIt() {
        var facts = new ArrayList<Fact>();
        for (var number = 1; number <= 20; number++) {
            facts.add(payment(number, 1, null));
            facts.add(payment(number, 2, daysAgo(number * 4)));
            facts.add(new Fact.Refund(new UUID(8, number), new UUID(7, number), null, number, daysAgo(number)));
            facts.add(expense(number, 1, "fuel", "pending", 100, TODAY.minusDays(number)));
            facts.add(expense(number, 2, number % 2 == 0 ? "fuel" : "rent", "paid", 150, TODAY.minusDays(number)));
        }
        facts.add(new Fact.Payment(new UUID(7, 3), 9, true, null, 10_000, NOON, "card"));
        facts.forEach(this::hear);
        var expected = everything();
        var random = new Random(5);
        for (var round = 0; round < 3; round++) {
            TestDatabase.reset();
            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::hear);
            assertThat(everything()).isEqualTo(expected);
        }
        TestDatabase.dsl().execute("update insights.figure_block set amount = amount + 7 where figure <> 'REFUNDS'");
        TestDatabase.dsl().execute("update insights.figure_day set amount = amount + 7 where figure <> 'REFUNDS'");
        clock.advance(Duration.ofSeconds(1));
        for (var topic : List.of("finance.payment", "finance.expense")) {
            var request = rebuild.request(topic, operator);
            facts.forEach(this::hear);
            rebuild.complete(topic, request, 1);
        }
        assertThat(everything()).isEqualTo(expected);
    }

    @Test
    void withoutHistoryTheOutlookSaysSo() {
        var outlook = forecasting.retest();
        assertThat(outlook.days()).hasSize(90);
        assertThat(outlook.days().getFirst().period()).isEqualTo(TODAY.plusDays(1));
        assertThat(outlook.days()).allSatisfy(day -> assertThat(day.base()).isEqualByComparingTo("0"));
        assertThat(outlook.days().getFirst().factors().getFirst()).contains("Too little history");
        assertThat(outlook.test().enoughHistory()).isFalse();
        assertThat(outlook.test().mase()).isNull();
    }

    @Test
    void aWeeklyPatternGoesOnAndTheOutlookIsMadeOnlyWhenSomethingChanged() {
        for (var day = 1; day <= 140; day++) {
            var friday = TODAY.minusDays(day).getDayOfWeek() == DayOfWeek.FRIDAY;
            hear(new Fact.Payment(
                    new UUID(7, day),
                    1,
                    false,
                    null,
                    (friday ? 40_000 : 90_000) + day % 5 * 300,
                    daysAgo(day),
                    "card"));
        }
        var outlook = forecasting.retest();
        assertThat(outlook.days()).hasSize(90);
        assertThat(outlook.days())
                .extracting(RevenueOutlook.Day::period)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(outlook.days().subList(0, 28)).allSatisfy(day -> {
            var friday = day.period().getDayOfWeek() == DayOfWeek.FRIDAY;
            assertThat(day.base().doubleValue()).isBetween(friday ? 350.0 : 850.0, friday ? 450.0 : 950.0);
            assertThat(day.pessimistic()).isLessThanOrEqualTo(day.base());
            assertThat(day.optimistic()).isGreaterThanOrEqualTo(day.base());
            assertThat(day.factors()).isNotEmpty();
        });
        assertThat(outlook.test().enoughHistory()).isTrue();
        assertThat(outlook.test().mase()).isLessThan(1.2);
        assertThat(outlook.test().trainedTo()).isEqualTo(TODAY.minusDays(1));

        forecasting.refresh();
        assertThat(forecasting.outlook()).isSameAs(outlook);
        hear(payment(900, 1, daysAgo(3)));
        assertThat(forecasting.outlook()).as("a request does not wait").isSameAs(outlook);
        forecasting.refresh();
        assertThat(forecasting.outlook()).isNotSameAs(outlook);
        clock.advance(Duration.ofDays(1));
        assertThat(forecasting.outlook().days().getFirst().period()).isEqualTo(TODAY.plusDays(2));
    }

    private String everything() {
        var all = List.of(
                business.pulse().revenueImpact(),
                business.pulse().revenueGrowth(),
                business.margin(TimeRange.QUARTER),
                metrics.of(TimeRange.QUARTER).metrics());
        // Without the moment up to which they know the world, and without revisions: a rebuild knows more of it.
        return all.toString().replaceAll("@\\d+|asOf=\\d[^,]+", "");
    }

    private Metric metric(TimeRange range, String id) {
        return metrics.of(range).metrics().stream()
                .filter(metric -> metric.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void hear(Fact fact) {
        hearing.hear(fact, NOON);
    }

    private static Fact payment(int number, long version, @Nullable Instant completed) {
        return new Fact.Payment(new UUID(7, number), version, false, null, 10_000, completed, "card");
    }

    private static Fact expense(int number, long version, String category, String status, long amount, LocalDate day) {
        return new Fact.Expense(
                new UUID(9, number), version, false, category, status, amount, day, "EGP", amount, false);
    }

    private static Instant daysAgo(int days) {
        return NOON.minus(Duration.ofDays(days));
    }
}
