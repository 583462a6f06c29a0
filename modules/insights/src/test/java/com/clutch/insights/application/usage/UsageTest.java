package com.clutch.insights.application.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.TimeRange;
import com.clutch.insights.application.usage.Engagement.Page;
import com.clutch.insights.domain.Fact;
import com.clutch.insights.domain.Usage;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What people use, told by platform in any order. */
class UsageTest extends InsightsFixture {

    private static final UUID MONA = new UUID(1, 1);
    private static final UUID OMAR = new UUID(1, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Autowired
    FactHearing hearing;

    @Autowired
    Engagement engagement;

    @Autowired
    Analytics analytics;

    @Test
    void theMostRequestsOfADayCountWhateverComesFirst() {
        hear(MONA, used("fleet", 0, 7));
        hear(MONA, used("fleet", 0, 3));
        hear(MONA, used("fleet", 0, 7));
        var use = engagement.use(TimeRange.WEEK);
        assertThat(use.requests()).isEqualTo(7);
        assertThat(use.visits()).isEqualTo(1);
        assertThat(use.bounceRate()).isZero();
        assertThat(use.topPages()).containsExactly(new Page("/fleet", "/fleet", 7, 1));
    }

    @Test
    void anAccountThatComesOnSeveralDaysIsOneVisitor() {
        hear(MONA, used("fleet", 40, 1), used("fleet", 3, 1), used("finance", 1, 5));
        hear(OMAR, used("fleet", 2, 1));
        var month = engagement.use(TimeRange.MONTH);
        assertThat(month.visitors()).isEqualTo(2);
        assertThat(month.visits()).isEqualTo(3);
        assertThat(month.bounceRate()).isEqualTo(66.7);
        assertThat(month.topPages())
                .containsExactly(new Page("/finance", "/finance", 5, 1), new Page("/fleet", "/fleet", 2, 2));
        assertThat(engagement.use(TimeRange.QUARTER).requests()).isEqualTo(8);
        assertThat(analytics.of(TimeRange.MONTH).uniqueVisitors()).isEqualTo(2);
        assertThat(analytics.summary(TimeRange.MONTH).topPages()).isEqualTo(month.topPages());
    }

    @Test
    void theHeatMapSaysWhichShareOfEachRealmUsesWhat() {
        hear(MONA, used("fleet", 5, 9));
        tell(MONA, 1, "staff", false);
        tell(OMAR, 1, "staff", false);
        tell(new UUID(1, 3), 1, "customer", false);
        hear(OMAR, used("fleet", 35, 9), used("finance", 6, 1));
        var segments = engagement.heatMap().segments();
        assertThat(segments).extracting(Engagement.Segment::segment).containsExactly("customer", "staff");
        assertThat(segments.get(1).features()).isEqualTo(Map.of("fleet", 50.0, "finance", 50.0));
        assertThat(segments.getFirst().features()).isEqualTo(Map.of("fleet", 0.0, "finance", 0.0));
    }

    @Test
    void everyOrderLeavesTheSameAndARebuildEqualsIt() {
        var steps = new ArrayList<Runnable>();
        for (var number = 1; number <= 12; number++) {
            var id = new UUID(1, number);
            var turn = number;
            steps.add(() -> hear(id, used("fleet", turn, turn), used("finance", 1, 1)));
            steps.add(() -> hear(id, used("fleet", turn, turn + 5)));
            steps.add(() -> hear(id, used("fleet", 2 * turn, 1)));
            steps.add(() -> tell(id, 1, "staff", false));
            steps.add(() -> tell(id, 2, turn % 2 == 0 ? "partner" : "staff", turn % 4 == 0));
        }
        steps.forEach(Runnable::run);
        var expected = everything();
        var random = new Random(3);
        for (var round = 0; round < 3; round++) {
            TestDatabase.reset();
            var shuffled = new ArrayList<>(steps);
            shuffled.addAll(steps);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(Runnable::run);
            assertThat(everything()).isEqualTo(expected);
        }
        TestDatabase.dsl().execute("update insights.figure_block set amount = amount + 7");
        clock.advance(Duration.ofSeconds(1));
        for (var topic : List.of("platform.requests", "identity.account")) {
            var request = rebuild.request(topic, operator);
            steps.forEach(Runnable::run);
            rebuild.complete(topic, request, 1);
        }
        assertThat(everything()).isEqualTo(expected);
    }

    private String everything() {
        return (engagement.use(TimeRange.MONTH) + " " + engagement.heatMap()).replaceAll("asOf=\\d[^,\\]]+", "");
    }

    private void hear(UUID account, Usage.Day... days) {
        hearing.hear(Map.of(account, List.of(days)), NOON);
    }

    private void tell(UUID account, long version, String realm, boolean gone) {
        hearing.hear(
                new Fact.Account(
                        account,
                        version,
                        gone,
                        realm,
                        "manager",
                        "Mona",
                        null,
                        "active",
                        true,
                        true,
                        NOON.minus(Duration.ofDays(20)),
                        "Africa/Cairo"),
                NOON);
    }

    private static Usage.Day used(String group, int daysAgo, long requests) {
        return new Usage.Day(group, TODAY.minusDays(daysAgo), requests);
    }
}
