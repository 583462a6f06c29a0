package com.clutch.insights.application.user;

import com.clutch.insights.domain.user.ChurnModel;
import com.clutch.insights.domain.user.ChurnModel.Example;
import com.clutch.insights.domain.user.ChurnModels;
import com.clutch.insights.domain.user.ChurnScorecard;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Trains the model of churn once a week, as soon as there is enough history. Every instance keeps a copy for half a minute. */
@Service
public class ChurnTraining {

    private static final Duration COPY = Duration.ofSeconds(30);
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int MOST = 10_000;

    private final ChurnModels models;
    private final Clock clock;
    private final ZoneId zone;
    private volatile @Nullable Copy copy;

    private record Copy(Optional<ChurnModel> model, Instant readAt) {}

    ChurnTraining(ChurnModels models, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.models = models;
        this.clock = clock;
        this.zone = zone;
    }

    /** The model that was last trained, whether or not it is used. */
    public Optional<ChurnModel> last() {
        var now = clock.instant();
        var known = copy;
        if (known == null || !now.isBefore(known.readAt().plus(COPY)) || now.isBefore(known.readAt())) {
            known = new Copy(models.last(), now);
            copy = known;
        }
        return known.model();
    }

    /** The model that scores rest on; empty when that is the scorecard. */
    public Optional<ChurnModel> used() {
        return last().filter(ChurnModel::used);
    }

    /** Trains when a week has passed since the last time; one instance does it, the others go on with the model they have. */
    @Transactional
    public void trainWeekly() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var due = last().map(
                        model -> !model.trainedOn().plusDays(DAYS_OF_A_WEEK).isAfter(today))
                .orElse(true);
        if (due) {
            train();
        }
    }

    /** Trains now, when there is enough history and nobody else is at it. */
    @Transactional
    public Optional<ChurnModel> train() {
        if (!models.lock()) {
            return last();
        }
        var today = LocalDate.ofInstant(clock.instant(), zone);
        // What happened to the examples of the past was known before the day of those that test it.
        var present = examples(today.minusDays(ChurnScorecard.GONE_DAYS));
        var past = new ArrayList<>(examples(today.minusDays(2L * ChurnScorecard.GONE_DAYS)));
        past.addAll(examples(today.minusDays(3L * ChurnScorecard.GONE_DAYS)));
        ChurnModel.train(past, present, today).ifPresent(models::keep);
        copy = null;
        return last();
    }

    private List<Example> examples(LocalDate day) {
        return models.examples(day, zone, MOST);
    }
}
