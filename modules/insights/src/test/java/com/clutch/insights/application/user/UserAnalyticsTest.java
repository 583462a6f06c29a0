package com.clutch.insights.application.user;

import static com.clutch.insights.application.user.UserFacts.many;
import static com.clutch.insights.application.user.UserFacts.removed;
import static com.clutch.insights.application.user.UserFacts.state;
import static com.clutch.insights.application.user.UserFacts.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.FactHearing;
import com.clutch.insights.application.user.UserAnalytics.GrowthCohort;
import com.clutch.insights.application.user.UserAnalytics.RoleShare;
import com.clutch.insights.application.user.UserQueries.ChurnFilter;
import com.clutch.insights.domain.Fact;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Users from whatever order of events: roles, cohorts, onboarding and risk, live and built anew. */
class UserAnalyticsTest extends InsightsFixture {

    private static final UUID MONA = new UUID(1, 1);
    private static final UUID OMAR = new UUID(1, 2);
    private static final UUID NOUR = new UUID(1, 3);

    @Autowired
    FactHearing hearing;

    @Autowired
    UserAnalytics analytics;

    @Autowired
    UserQueries users;

    @Autowired
    UserHearing scoring;

    @Test
    void nobodyGivesZerosAndTwelveMonths() {
        assertThat(analytics.roles().roles()).isEmpty();
        assertThat(analytics.onboarding().total()).isZero();
        assertThat(analytics.onboarding().completionRate()).isZero();
        assertThat(analytics.onboarding().steps()).hasSize(4);
        assertThat(analytics.cohorts().cohorts())
                .hasSize(12)
                .startsWith(new GrowthCohort("2025-04", 0, 0, 0))
                .endsWith(new GrowthCohort("2026-03", 0, 0, 0));
        assertThat(risks(0)).isEmpty();
    }

    @Test
    void sharesOfRolesFollowTheLastStateOfEachAccount() {
        hear(state(MONA, 1, "hr", "active", NOON));
        hear(state(OMAR, 1, "customer", "active", NOON));
        hear(state(NOUR, 2, "customer", "active", NOON));
        hear(state(NOUR, 1, "hr", "pending", NOON));
        assertThat(analytics.roles().roles())
                .containsExactly(new RoleShare("customer", 2, 66.7), new RoleShare("hr", 1, 33.3));
        hear(state(MONA, 2, "customer", "active", NOON));
        assertThat(analytics.roles().roles()).containsExactly(new RoleShare("customer", 3, 100));
    }

    @Test
    void anAccountThatWasRemovedCountsNowhereAndDoesNotComeBack() {
        hear(state(MONA, 1, "hr", "active", NOON));
        hear(removed(state(MONA, 5, "hr", "active", NOON)));
        hear(state(MONA, 4, "hr", "active", NOON));
        hear(visit(1, MONA, NOON));
        assertThat(analytics.roles().roles()).isEmpty();
        assertThat(analytics.onboarding().total()).isZero();
        assertThat(risks(0)).isEmpty();
    }

    @Test
    void retainedIsWhoCameBackOnALaterDayAndWithinThirtyDays() {
        var january = Instant.parse("2026-01-10T10:00:00Z");
        hear(state(MONA, 1, "hr", "active", january));
        hear(state(OMAR, 1, "hr", "active", january));
        hear(state(NOUR, 1, "hr", "active", NOON));
        hear(visit(1, MONA, january));
        hear(visit(2, MONA, Instant.parse("2026-02-14T10:00:00Z")));
        hear(visit(3, OMAR, Instant.parse("2026-02-13T10:00:00Z")));
        hear(visit(4, NOUR, NOON));
        assertThat(analytics.cohorts().cohorts())
                .contains(new GrowthCohort("2026-01", 2, 1, 50), new GrowthCohort("2026-03", 1, 0, 0));
        hear(visit(5, OMAR, NOON));
        assertThat(analytics.cohorts().cohorts()).contains(new GrowthCohort("2026-01", 2, 2, 100));
        clock.advance(Duration.ofDays(40));
        assertThat(analytics.cohorts().cohorts()).contains(new GrowthCohort("2026-01", 2, 0, 0));
    }

    @Test
    void anAccountCompletesTheOnboardingWithItsLastStep() {
        hear(new Fact.Account(
                MONA, 1, false, "staff", "hr", "Mona Adel", null, "pending", true, true, NOON, "Africa/Cairo"));
        hear(state(OMAR, 1, "hr", "pending", NOON));
        assertThat(analytics.onboarding().completed()).isZero();
        hear(visit(1, MONA, NOON));
        assertThat(analytics.onboarding().completed()).isEqualTo(1);
        assertThat(analytics.onboarding().completionRate()).isEqualTo(50);
        assertThat(analytics.onboarding().steps())
                .extracting("step", "completed", "total", "completionRate")
                .containsExactly(
                        tuple("Registered", 2L, 2L, 100.0),
                        tuple("E-mail verified", 1L, 2L, 50.0),
                        tuple("First sign-in", 1L, 2L, 50.0),
                        tuple("Profile complete", 1L, 2L, 50.0));
    }

    @Test
    void theScoreFollowsSessionsAndDays() {
        hear(state(MONA, 1, "customer", "active", NOON.minus(Duration.ofDays(100))));
        assertThat(risks(50)).singleElement().satisfies(risk -> {
            assertThat(risk.riskScore()).isEqualTo(80);
            assertThat(risk.riskLevel()).isEqualTo("high");
            assertThat(risk.factors()).hasSize(2);
            assertThat(risk.lastActivity()).isNull();
        });
        for (var number = 1; number <= 5; number++) {
            hear(visit(number, MONA, NOON));
        }
        assertThat(risks(1)).isEmpty();
        clock.advance(Duration.ofDays(34));
        while (scoring.scoreBatch()) {
            // Until everybody has a score of today.
        }
        assertThat(risks(50)).singleElement().satisfies(risk -> {
            assertThat(risk.riskScore()).isEqualTo(50.6);
            assertThat(risk.lastActivity()).isEqualTo(NOON);
            assertThat(risk.scoredOn()).isEqualTo(LocalDate.of(2026, 4, 18));
            assertThat(risk.predictedChurnDate()).isEqualTo(LocalDate.of(2026, 5, 14));
        });
    }

    @Test
    void risksAreSortedAndFiltered() {
        hear(state(MONA, 1, "customer", "active", NOON.minus(Duration.ofDays(50))));
        hear(state(OMAR, 1, "customer", "pending", NOON.minus(Duration.ofDays(90))));
        hear(state(NOUR, 1, "hr", "active", NOON.minus(Duration.ofDays(90))));
        assertThat(risks(0)).extracting(ChurnRisk::userId).containsExactly(OMAR, NOUR, MONA);
        assertThat(users.churnRisks(new ChurnFilter(0, "staff", "hr"), PageRequest.first(10))
                        .items())
                .extracting(ChurnRisk::userId)
                .containsExactly(NOUR);
        assertThat(users.churnRisks(new ChurnFilter(0, "customer", null), PageRequest.first(10))
                        .items())
                .isEmpty();
    }

    @Test
    void everyOrderAndEveryRepetitionLeavesTheSameAndARebuildEqualsIt() {
        var facts = many();
        facts.forEach(this::hear);
        var expected = everything();
        assertThat(expected).isNotEmpty();
        var random = new Random(7);
        for (var round = 0; round < 4; round++) {
            TestDatabase.reset();
            var shuffled = new ArrayList<>(facts);
            shuffled.addAll(facts.subList(0, facts.size() / 2));
            Collections.shuffle(shuffled, random);
            shuffled.forEach(this::hear);
            assertThat(everything()).isEqualTo(expected);
        }
        for (var topic : List.of("identity.account", "identity.session")) {
            TestDatabase.dsl().execute("update insights.tally set amount = amount + 3");
            TestDatabase.dsl().execute("update insights.account_day set sessions = 9");
            TestDatabase.dsl().execute("update insights.account set last_session_at = null, risk_score = 1");
            clock.advance(Duration.ofSeconds(1));
            var request = rebuild.request(topic, operator);
            facts.forEach(this::hear);
            rebuild.complete(topic, request, 1);
            assertThat(everything()).as(topic).isEqualTo(expected);
        }
    }

    @Test
    void aRebuildForgetsAccountsThatIdentityDoesNotKnowButNotThatOneWasRemoved() {
        hear(state(MONA, 1, "hr", "active", NOON));
        hear(state(OMAR, 1, "hr", "active", NOON));
        hear(visit(1, OMAR, NOON));
        hear(removed(state(NOUR, 3, "hr", "active", NOON)));
        clock.advance(Duration.ofMinutes(1));
        var request = rebuild.request("identity.account", operator);
        hear(state(MONA, 1, "hr", "active", NOON));
        rebuild.complete("identity.account", request, 1);
        hear(state(NOUR, 2, "hr", "active", NOON));
        assertThat(analytics.roles().roles()).containsExactly(new RoleShare("hr", 1, 100));
        hear(state(OMAR, 1, "hr", "active", NOON));
        assertThat(analytics.onboarding().steps().get(2).completed())
                .as("the session of Omar is still known")
                .isEqualTo(1);
    }

    @Test
    void listenersAtOnceCountEachSessionOnce() throws Exception {
        var facts = many();
        facts.forEach(this::hear);
        var expected = everything();
        TestDatabase.reset();
        var listeners = IntStream.range(0, 6)
                .<Callable<?>>mapToObj(shift -> () -> {
                    for (var i = 0; i < facts.size(); i++) {
                        hear(facts.get((i + shift * 31) % facts.size()));
                    }
                    return null;
                })
                .toList();
        assertThat(AtOnce.run(listeners)).containsOnlyNulls();
        assertThat(everything()).isEqualTo(expected);
    }

    private List<Object> everything() {
        return List.of(analytics.roles(), analytics.cohorts(), analytics.onboarding(), risks(0));
    }

    private List<ChurnRisk> risks(double from) {
        return users.churnRisks(new ChurnFilter(from, null, null), PageRequest.first(500))
                .items();
    }

    private void hear(Fact fact) {
        hearing.hear(fact, NOON);
    }
}
