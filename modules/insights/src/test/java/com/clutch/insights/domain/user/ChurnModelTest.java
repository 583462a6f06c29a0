package com.clutch.insights.domain.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.clutch.insights.domain.user.ChurnModel.Example;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChurnModelTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 15);

    @Test
    void findsTheWeightsThatMadeTheHistory() {
        var random = new Random(1);
        var features = new ArrayList<double[]>();
        var outcomes = new boolean[20_000];
        for (var index = 0; index < outcomes.length; index++) {
            var known = new double[] {random.nextGaussian(), random.nextGaussian() * 3 + 5};
            features.add(known);
            outcomes[index] = random.nextDouble() < 1 / (1 + Math.exp(-(-1 + 2 * known[0] - 0.5 * (known[1] - 5))));
        }
        var fit = LogisticRegression.fit(features, outcomes);
        assertThat(fit.weights()[0]).isCloseTo(-1, within(0.1));
        assertThat(fit.weights()[1]).isCloseTo(2, within(0.1));
        assertThat(fit.weights()[2]).isCloseTo(-1.5, within(0.1));
    }

    @Test
    void whoIsSilentAndRareIsTheHighestRiskAndTheFactorsSayWhy() {
        var model = ChurnModel.train(history(1, 800), history(2, 400), TODAY).orElseThrow();
        assertThat(model.used()).isTrue();
        assertThat(model.test().precision()).isGreaterThan(0.7);
        assertThat(model.test().recall()).isGreaterThan(0.7);
        assertThat(model.test().brier()).isLessThan(model.test().brierOfShare());
        assertThat(model.test().calibration())
                .filteredOn(group -> group.accounts() >= 40)
                .allSatisfy(group -> assertThat(group.happened()).isCloseTo(group.foretold(), within(0.2)));
        var created = TODAY.minusDays(200).atStartOfDay(CAIRO).toInstant();
        var silent = assess(model, created, 40, new Habit(0, 0, 0, 0, null));
        var busy = assess(model, created, 1, new Habit(20, 15, 400, 5, null));
        assertThat(silent.score()).isGreaterThan(70);
        assertThat(busy.score()).isLessThan(20);
        assertThat(silent.factors().getFirst().name()).isEqualTo("Not seen for 40 days");
        assertThat(silent.factors())
                .allSatisfy(factor -> assertThat(factor.contribution()).isPositive());
        assertThat(silent.goneOn()).isEqualTo(TODAY.plusDays(20));
    }

    @Test
    void tooLittleHistoryGivesNoModel() {
        assertThat(ChurnModel.train(history(1, 90), history(2, 400), TODAY)).isEmpty();
        var stayed = history(1, 400).stream()
                .map(example -> new Example(example.features(), false))
                .toList();
        assertThat(ChurnModel.train(stayed, history(2, 400), TODAY)).isEmpty();
    }

    @Test
    void aModelThatForetellsNothingIsNotUsed() {
        var random = new Random(3);
        var past = noise(random, 300, 0.9);
        var present = noise(random, 300, 0.1);
        assertThat(ChurnModel.train(past, present, TODAY).orElseThrow().used()).isFalse();
    }

    private static ChurnScorecard.Assessment assess(ChurnModel model, Instant created, int silent, Habit habit) {
        var last = TODAY.minusDays(silent).atTime(12, 0).atZone(CAIRO).toInstant();
        return model.assess(created, last, habit, TODAY, CAIRO);
    }

    /** Who is silent for long or comes rarely tends to leave. */
    private static List<Example> history(int seed, int accounts) {
        var random = new Random(seed);
        var examples = new ArrayList<Example>();
        for (var account = 0; account < accounts; account++) {
            var silent = random.nextInt(60);
            var sessions = silent > 30 ? 0 : random.nextInt(20);
            var odds = -3 + 0.12 * silent - 0.1 * sessions;
            examples.add(new Example(
                    Habit.features(silent, sessions, sessions / 2, sessions * 10L, Math.min(5, sessions), 200),
                    random.nextDouble() < 1 / (1 + Math.exp(-odds))));
        }
        return examples;
    }

    private static List<Example> noise(Random random, int accounts, double share) {
        var examples = new ArrayList<Example>();
        for (var account = 0; account < accounts; account++) {
            examples.add(new Example(
                    Habit.features(random.nextInt(60), random.nextInt(9), 1, 1, 1, 100), random.nextDouble() < share));
        }
        return examples;
    }
}
