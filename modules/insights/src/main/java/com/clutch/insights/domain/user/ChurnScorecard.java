package com.clutch.insights.domain.user;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How likely the owner of an account is to stay away, 0 to 100, as the sum of three parts:
 *
 * <ul>
 *   <li>silence, up to 60: none for the first {@value #USUAL_DAYS} days without a session or request or request, then evenly more until the
 *       {@value #GONE_DAYS}th day; before the first session the days count from the registration;
 *   <li>rare use, up to 20: {@value #POINTS_PER_SESSION} for each session fewer than {@value #USUAL_SESSIONS} in the last
 *       {@value #WINDOW_DAYS} days;
 *   <li>status, up to 20: suspended or inactive 20, pending 10.
 * </ul>
 *
 * <p>An active account thus reaches 80, a high risk, on the very day from which it counts as gone. The parts are a rule that
 * can be explained to whoever asks; it stands in until a {@link ChurnModel} has learned from enough history. The confidence is the share of the 100 points that rests on
 * something known: the status always; silence wholly after the first session and by half before; rare use as far as the
 * account has existed for the whole window.
 */
public final class ChurnScorecard {

    /** Days, today included, in which sessions are counted. */
    public static final int WINDOW_DAYS = 30;

    /** Days without a session after which an account counts as gone. */
    public static final int GONE_DAYS = 60;

    private static final int USUAL_DAYS = 7;
    private static final int USUAL_SESSIONS = 5;
    private static final int SILENCE = 60;
    private static final int RARE_USE = 20;
    private static final int POINTS_PER_SESSION = RARE_USE / USUAL_SESSIONS;
    private static final int STATUS = 20;

    private ChurnScorecard() {}

    /**
     * A reason for the score.
     *
     * @param contribution points of the score, one decimal
     */
    public record Factor(String name, double contribution) {}

    /**
     * What the card says.
     *
     * @param score 0 to 100, one decimal
     * @param confidence 0 to 100, one decimal
     * @param factors those that contribute, the strongest first
     * @param goneOn the day from which the account counts as gone when no session comes
     */
    public record Assessment(double score, double confidence, List<Factor> factors, LocalDate goneOn) {

        public Assessment {
            factors = List.copyOf(factors);
        }
    }

    /**
     * Scores an account on a day of the company's zone.
     *
     * @param lastSession when the last session began, null when there was none
     */
    public static Assessment assess(
            String status,
            Instant createdAt,
            @Nullable Instant lastSession,
            Habit habit,
            LocalDate today,
            ZoneId zone) {
        var created = LocalDate.ofInstant(createdAt, zone);
        var seen = habit.lastSeen(lastSession, zone);
        var last = seen == null ? created : seen;
        var silent = Math.max(0, ChronoUnit.DAYS.between(last, today));
        var age = Math.max(0, ChronoUnit.DAYS.between(created, today));

        var factors = new ArrayList<Factor>();
        add(
                factors,
                seen == null
                        ? "No session since registration %d days ago".formatted(silent)
                        : "No session for %d days".formatted(silent),
                SILENCE * Math.clamp((silent - USUAL_DAYS) / (double) (GONE_DAYS - USUAL_DAYS), 0, 1));
        add(
                factors,
                "%d sessions in %d days".formatted(habit.sessions(), WINDOW_DAYS),
                POINTS_PER_SESSION * Math.max(0, USUAL_SESSIONS - habit.sessions()));
        add(
                factors,
                "Account is " + status,
                switch (status) {
                    case "suspended", "inactive" -> STATUS;
                    case "pending" -> STATUS / 2.0;
                    default -> 0;
                });
        factors.sort((one, other) -> Double.compare(other.contribution(), one.contribution()));
        var score = factors.stream().mapToDouble(Factor::contribution).sum();
        var known =
                STATUS + (seen == null ? SILENCE / 2.0 : SILENCE) + RARE_USE * Math.min(1, age / (double) WINDOW_DAYS);
        return new Assessment(rounded(score), rounded(known), factors, last.plusDays(GONE_DAYS));
    }

    private static void add(List<Factor> factors, String name, double points) {
        if (rounded(points) > 0) {
            factors.add(new Factor(name, rounded(points)));
        }
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
