package com.clutch.insights.application.user;

import com.clutch.insights.domain.user.ChurnScorecard;
import com.clutch.insights.domain.user.ChurnScorecard.Factor;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How likely the owner of an account is to stay away, by {@link ChurnScorecard}.
 *
 * @param riskScore 0 to 100; from 80 high, from 60 medium
 * @param riskLevel high, medium or low
 * @param confidence 0 to 100: the share of the score that rests on something known
 * @param factors reasons in words, the strongest first
 * @param contributions the same reasons with their points
 * @param lastActivity when the last session began (UTC), null when there was none
 * @param predictedChurnDate day from which the account counts as gone when no session comes
 * @param scoredOn day of the score, in the time zone of the company
 */
public record ChurnRisk(
        UUID userId,
        String userName,
        String realm,
        String role,
        String status,
        double riskScore,
        String riskLevel,
        double confidence,
        List<String> factors,
        List<Factor> contributions,
        @Nullable Instant lastActivity,
        LocalDate predictedChurnDate,
        LocalDate scoredOn) {

    private static final int HIGH = 80;
    private static final int MEDIUM = 60;

    /**
     * The score with its reasons.
     *
     * @param sessions that the score rests on
     * @param scoredOn day of the company's zone
     */
    public static ChurnRisk of(
            UUID userId,
            String userName,
            String realm,
            String role,
            String status,
            Instant createdAt,
            @Nullable Instant lastSession,
            int sessions,
            LocalDate scoredOn,
            ZoneId zone) {
        var assessment = ChurnScorecard.assess(status, createdAt, lastSession, sessions, scoredOn, zone);
        return new ChurnRisk(
                userId,
                userName,
                realm,
                role,
                status,
                assessment.score(),
                assessment.score() >= HIGH ? "high" : assessment.score() >= MEDIUM ? "medium" : "low",
                assessment.confidence(),
                assessment.factors().stream().map(Factor::name).toList(),
                assessment.factors(),
                lastSession,
                assessment.goneOn(),
                scoredOn);
    }
}
