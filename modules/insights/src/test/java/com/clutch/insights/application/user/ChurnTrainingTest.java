package com.clutch.insights.application.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.InsightsFixture;
import com.clutch.insights.application.user.UserQueries.ChurnFilter;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The model learns from the history of the company's own accounts. */
class ChurnTrainingTest extends InsightsFixture {

    @Autowired
    ChurnTraining training;

    @Autowired
    UserHearing hearing;

    @Autowired
    UserQueries users;

    @Test
    void learnsFromWhoStayedAwayAndScoresEverybodyByIt() {
        history();
        assertThat(training.last()).isEmpty();
        var model = training.train().orElseThrow();
        assertThat(model.trainedOn()).isEqualTo("2026-03-15");
        assertThat(model.used()).isTrue();
        assertThat(model.test().tested()).isGreaterThan(100);
        assertThat(model.test().precision()).isGreaterThan(0.5);
        while (hearing.scoreBatch()) {
            // Until everybody has a score.
        }
        var risks = users.churnRisks(new ChurnFilter(0, null, null), PageRequest.first(600))
                .items();
        assertThat(risks).hasSize(400).allSatisfy(risk -> {
            assertThat(risk.model()).isEqualTo("logistic");
            assertThat(risk.trainedOn()).isEqualTo(model.trainedOn());
        });
        assertThat(risks.getFirst().riskScore()).isGreaterThan(risks.getLast().riskScore());
        assertThat(risks.getFirst().factors()).isNotEmpty();
    }

    @Test
    void withoutHistoryTheScorecardStandsIn() {
        assertThat(training.train()).isEmpty();
        assertThat(ChurnModelView.of(training.last()).model()).isEqualTo("scorecard");
    }

    /** Half of 400 accounts come every week; of the others one in four goes silent every month and does not come back. */
    private static void history() {
        TestDatabase.dsl().execute("""
                insert into insights.account (account_id, version, realm, role, name, status, verified, created_at, heard_at,
                    first_session_at, last_session_at)
                select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, 1, 'customer', 'customer', 'User ' || n,
                    'active', true, timestamptz '2025-04-01', now(), timestamptz '2025-04-02', timestamptz '2025-09-01'
                from generate_series(1, 400) n
                """);
        TestDatabase.dsl().execute("""
                insert into insights.account_day (account_id, day, sessions)
                select ('00000000-0000-0000-0000-' || lpad(n::text, 12, '0'))::uuid, day::date, 1
                from generate_series(1, 400) n,
                    generate_series(timestamp '2025-04-02', timestamp '2026-03-14', '1 day') day
                where case when n % 2 = 0 then extract(doy from day)::int % 7 = n % 7
                    else extract(doy from day)::int % 25 = n % 25
                        and day < timestamp '2025-08-01' + (n % 8) * interval '1 month' end
                """);
        TestDatabase.dsl().execute("""
                update insights.account set last_session_at = (
                    select max(day) + time '12:00' from insights.account_day
                    where account_day.account_id = account.account_id)
                """);
    }
}
