package com.clutch.insights.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.domain.user.ChurnScorecard.Assessment;
import com.clutch.insights.domain.user.ChurnScorecard.Factor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChurnScorecardTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void aUserWhoComesOftenIsNoRisk() {
        var assessment = assess("active", 200, 7L, 5);
        assertThat(assessment.score()).isZero();
        assertThat(assessment.factors()).isEmpty();
        assertThat(assessment.confidence()).isEqualTo(100);
        assertThat(assessment.goneOn()).isEqualTo(LocalDate.of(2026, 5, 7));
    }

    @Test
    void silenceGrowsEvenlyFromTheEighthDayToTheSixtieth() {
        assertThat(assess("active", 200, 8L, 5).score()).isEqualTo(1.1);
        assertThat(assess("active", 200, 34L, 5).score()).isEqualTo(30.6);
        assertThat(assess("active", 200, 60L, 5).score()).isEqualTo(60);
        assertThat(assess("active", 200, 199L, 5).score()).isEqualTo(60);
    }

    @Test
    void anActiveAccountIsAHighRiskOnTheDayFromWhichItCountsAsGone() {
        assertThat(assess("active", 200, 59L, 0).score()).isLessThan(80);
        var gone = assess("active", 200, 60L, 0);
        assertThat(gone.score()).isEqualTo(80);
        assertThat(gone.goneOn()).isEqualTo(TODAY);
    }

    @Test
    void namesItsReasonsTheStrongestFirst() {
        assertThat(assess("suspended", 200, 20L, 2).factors())
                .containsExactly(
                        new Factor("Account is suspended", 20),
                        new Factor("No session for 20 days", 14.7),
                        new Factor("2 sessions in 30 days", 12));
        assertThat(assess("suspended", 200, 20L, 2).score()).isEqualTo(46.7);
    }

    @Test
    void whoNeverSignedInIsSilentSinceTheRegistration() {
        var assessment = assess("pending", 60, null, 0);
        assertThat(assessment.score()).isEqualTo(90);
        assertThat(assessment.factors()).first().isEqualTo(new Factor("No session since registration 60 days ago", 60));
        assertThat(assessment.confidence()).isEqualTo(70);
        assertThat(assessment.goneOn()).isEqualTo(TODAY);
    }

    @Test
    void isLessSureOfAnAccountThatIsNew() {
        assertThat(assess("active", 0, 0L, 1).confidence()).isEqualTo(80);
        assertThat(assess("active", 15, 0L, 1).confidence()).isEqualTo(90);
        assertThat(assess("active", 30, 0L, 1).confidence()).isEqualTo(100);
        assertThat(assess("active", 0, null, 0).confidence()).isEqualTo(50);
    }

    @Test
    void countsDaysInTheZoneOfTheCompany() {
        // 23:30 on 7 March in UTC is 8 March in Cairo.
        var assessment = ChurnScorecard.assess(
                "active", Instant.EPOCH, Instant.parse("2026-03-07T23:30:00Z"), habit(5), TODAY, CAIRO);
        assertThat(assessment.score()).isZero();
        assertThat(ChurnScorecard.assess(
                                "active",
                                Instant.EPOCH,
                                Instant.parse("2026-03-07T23:30:00Z"),
                                habit(5),
                                TODAY,
                                ZoneOffset.UTC)
                        .score())
                .isEqualTo(1.1);
    }

    private static Assessment assess(String status, long age, @Nullable Long silent, int sessions) {
        return ChurnScorecard.assess(
                status, daysAgo(age), silent == null ? null : daysAgo(silent), habit(sessions), TODAY, CAIRO);
    }

    private static Habit habit(int sessions) {
        return new Habit(sessions, sessions, 0, 0, null);
    }

    private static Instant daysAgo(long days) {
        return TODAY.minusDays(days).atTime(12, 0).atZone(CAIRO).toInstant();
    }
}
