package com.clutch.insights.application.user;

import com.clutch.insights.domain.user.ChurnModel;
import com.clutch.insights.domain.user.ChurnScorecard;
import com.clutch.insights.domain.user.ChurnScorecard.Assessment;
import com.clutch.insights.domain.user.ChurnScorecard.Factor;
import com.clutch.insights.domain.user.Habit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How likely the owner of an account is to stay away, by {@link ChurnModel} or, while there is none, {@link ChurnScorecard}.
 *
 * @param riskScore 0 to 100; from 80 high, from 60 medium
 * @param riskLevel high, medium or low
 * @param confidence 0 to 100: the share of the score that rests on something known
 * @param factors reasons in words, the strongest first
 * @param contributions the same reasons with their points
 * @param lastActivity when the last session began (UTC), null when there was none
 * @param predictedChurnDate day from which the account counts as gone when no session comes
 * @param scoredOn day of the score, in the time zone of the company
 * @param model scorecard, or logistic once there was enough history to learn from
 * @param trainedOn day on which the model was trained, null for the scorecard
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
        LocalDate scoredOn,
        String model,
        @Nullable LocalDate trainedOn) {

    private static final int HIGH = 80;
    private static final int MEDIUM = 60;

    /**
     * The score with its reasons.
     *
     * @param model what it rests on, null for the scorecard
     * @param scoredOn day of the company's zone
     */
    public static ChurnRisk of(
            @Nullable ChurnModel model,
            UUID userId,
            String userName,
            String realm,
            String role,
            String status,
            Instant createdAt,
            @Nullable Instant lastSession,
            Habit habit,
            LocalDate scoredOn,
            ZoneId zone) {
        var assessment = assess(model, status, createdAt, lastSession, habit, scoredOn, zone);
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
                scoredOn,
                model == null ? "scorecard" : "logistic",
                model == null ? null : model.trainedOn());
    }

    static Assessment assess(
            @Nullable ChurnModel model,
            String status,
            Instant createdAt,
            @Nullable Instant lastSession,
            Habit habit,
            LocalDate day,
            ZoneId zone) {
        return model == null
                ? ChurnScorecard.assess(status, createdAt, lastSession, habit, day, zone)
                : model.assess(createdAt, lastSession, habit, day, zone);
    }
}
