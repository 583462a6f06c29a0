package com.clutch.insights.domain.user;

import com.clutch.insights.domain.user.ChurnScorecard.Assessment;
import com.clutch.insights.domain.user.ChurnScorecard.Factor;
import com.clutch.insights.domain.user.LogisticRegression.Fit;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How likely the owner of an account is to stay away for {@value ChurnScorecard#GONE_DAYS} days, learned from the company's own
 * history: a logistic regression on what was known of each account on some earlier day and on whether it was seen afterwards. It is
 * tested on a later day than those it learned from, and used only when it foretells better there than the bare share of accounts
 * that stayed away; until then the {@link ChurnScorecard} stands in for it.
 *
 * @param trainedOn day of the company on which it was trained
 * @param used whether scores rest on it
 * @param examples accounts and days that it has seen
 * @param test how it did on days that it had not seen
 */
public record ChurnModel(
        LocalDate trainedOn,
        boolean used,
        double[] weights,
        double[] means,
        double[] scales,
        int examples,
        BackTest test) {

    /** What it looks at. */
    public static final List<String> FEATURES =
            List.of("silence", "sessions", "days with a session", "requests", "parts in use", "age of the account");

    private static final int FEWEST = 100;
    private static final int FEWEST_OF_A_KIND = 20;
    private static final double GROUPS = 5;
    private static final double LIKELY = 0.5;

    /** What was known of an account on a day, and whether it stayed away afterwards. */
    public record Example(double[] features, boolean left) {}

    /**
     * How foretelling went on accounts and a day that the model had not seen.
     *
     * @param tested accounts
     * @param leftShare share of them that stayed away, 0 to 1
     * @param precision of those it called likely (0.5 and more) the share that stayed away, null when it called none
     * @param recall of those that stayed away the share it had called likely, null when none stayed away
     * @param brier mean squared error of the probabilities
     * @param brierOfShare the same when everybody is given the bare share
     * @param calibration by fifths of the probability: what was foretold and what happened
     */
    public record BackTest(
            int tested,
            double leftShare,
            @Nullable Double precision,
            @Nullable Double recall,
            double brier,
            double brierOfShare,
            List<Group> calibration) {

        public BackTest {
            calibration = List.copyOf(calibration);
        }
    }

    /** Accounts of like probability. */
    public record Group(double foretold, double happened, int accounts) {}

    /**
     * Trains on the past and tests on the present, then trains on both.
     *
     * @return empty when there are too few accounts, or too few that stayed or left
     */
    public static Optional<ChurnModel> train(List<Example> past, List<Example> present, LocalDate today) {
        if (!isEnough(past) || !isEnough(present)) {
            return Optional.empty();
        }
        var test = test(fit(past), present);
        var all = new ArrayList<>(past);
        all.addAll(present);
        var fit = fit(all);
        return Optional.of(new ChurnModel(
                today, test.brier() < test.brierOfShare(), fit.weights(), fit.means(), fit.scales(), all.size(), test));
    }

    private static boolean isEnough(List<Example> examples) {
        var left = examples.stream().filter(Example::left).count();
        return examples.size() >= FEWEST && left >= FEWEST_OF_A_KIND && examples.size() - left >= FEWEST_OF_A_KIND;
    }

    private static Fit fit(List<Example> examples) {
        var outcomes = new boolean[examples.size()];
        for (var index = 0; index < outcomes.length; index++) {
            outcomes[index] = examples.get(index).left();
        }
        return LogisticRegression.fit(examples.stream().map(Example::features).toList(), outcomes);
    }

    private static BackTest test(Fit fit, List<Example> examples) {
        var left = examples.stream().filter(Example::left).count();
        var share = (double) left / examples.size();
        var called = examples.stream()
                .filter(example -> fit.probability(example.features()) >= LIKELY)
                .toList();
        var right = called.stream().filter(Example::left).count();
        var brier = examples.stream()
                .mapToDouble(example -> Math.pow(fit.probability(example.features()) - (example.left() ? 1 : 0), 2))
                .average()
                .orElse(0);
        var groups = new ArrayList<Group>();
        for (var group = 0; group < GROUPS; group++) {
            var from = group / GROUPS;
            var to = group + 1 == GROUPS ? 1.1 : (group + 1) / GROUPS;
            var members = examples.stream()
                    .filter(example -> {
                        var probability = fit.probability(example.features());
                        return probability >= from && probability < to;
                    })
                    .toList();
            if (!members.isEmpty()) {
                groups.add(new Group(
                        members.stream()
                                .mapToDouble(example -> fit.probability(example.features()))
                                .average()
                                .orElse(0),
                        (double) members.stream().filter(Example::left).count() / members.size(),
                        members.size()));
            }
        }
        return new BackTest(
                examples.size(),
                share,
                called.isEmpty() ? null : (double) right / called.size(),
                left == 0 ? null : (double) right / left,
                brier,
                share * (1 - share),
                groups);
    }

    /** Scores an account on a day of the company's zone. A factor contributes what the score would lose if it were average. */
    public Assessment assess(
            Instant createdAt, @Nullable Instant lastSession, Habit habit, LocalDate today, ZoneId zone) {
        var fit = new Fit(weights, means, scales);
        var features = habit.features(createdAt, lastSession, today, zone);
        var score = 100 * fit.probability(features);
        var factors = new ArrayList<Factor>();
        for (var index = 0; index < features.length; index++) {
            var other = features.clone();
            other[index] = means[index];
            var points = Math.round(10 * (score - 100 * fit.probability(other))) / 10.0;
            if (points > 0) {
                factors.add(new Factor(said(index, features), points));
            }
        }
        factors.sort(Comparator.comparingDouble(Factor::contribution).reversed());
        var seen = habit.lastSeen(lastSession, zone);
        return new Assessment(
                Math.round(score * 10) / 10.0,
                Math.round(1000 * (1 - miscalibration())) / 10.0,
                factors,
                (seen == null ? LocalDate.ofInstant(createdAt, zone) : seen).plusDays(ChurnScorecard.GONE_DAYS));
    }

    /** How far what happened was from what was foretold, on average. */
    private double miscalibration() {
        return test.calibration().stream()
                        .mapToDouble(group -> group.accounts() * Math.abs(group.foretold() - group.happened()))
                        .sum()
                / test.tested();
    }

    private static String said(int index, double[] features) {
        var count = index == 4 ? Math.round(features[4]) : Math.round(Math.expm1(features[index]));
        return switch (index) {
            case 0 -> "Not seen for %d days".formatted(count);
            case 1 -> "%d sessions in %d days".formatted(count, ChurnScorecard.WINDOW_DAYS);
            case 2 -> "%d days with a session in %d days".formatted(count, ChurnScorecard.WINDOW_DAYS);
            case 3 -> "%d requests in %d days".formatted(count, ChurnScorecard.WINDOW_DAYS);
            case 4 -> "%d parts of Clutch in use".formatted(count);
            default -> "Registered %d days ago".formatted(count);
        };
    }
}
