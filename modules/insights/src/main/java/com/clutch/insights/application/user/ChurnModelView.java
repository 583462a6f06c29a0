package com.clutch.insights.application.user;

import com.clutch.insights.domain.user.ChurnModel;
import com.clutch.insights.domain.user.ChurnModel.BackTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the scores of churn rest on.
 *
 * @param model scorecard, or logistic when the model that was trained is used
 * @param why in words
 * @param trainedOn day of the company, null when there has been too little history
 * @param examples accounts and days that it has seen
 * @param weights of the features, each brought to deviation 1, in log-odds; a positive one speaks for leaving
 * @param test how it did on accounts and a day that it had not seen, null when there has been too little history
 */
public record ChurnModelView(
        String model,
        String why,
        @Nullable LocalDate trainedOn,
        int examples,
        Map<String, Double> weights,
        @Nullable BackTest test) {

    static ChurnModelView none() {
        return new ChurnModelView(
                "scorecard",
                "Too few accounts have stayed or left so far to learn from them.",
                null,
                0,
                Map.of(),
                null);
    }

    /** The view of the model that was last trained. */
    public static ChurnModelView of(Optional<ChurnModel> last) {
        return last.map(model -> {
                    var weights = new TreeMap<String, Double>();
                    for (var index = 0; index < ChurnModel.FEATURES.size(); index++) {
                        weights.put(ChurnModel.FEATURES.get(index), model.weights()[index + 1]);
                    }
                    return new ChurnModelView(
                            model.used() ? "logistic" : "scorecard",
                            model.used()
                                    ? "The model foretold better than the bare share of accounts that left."
                                    : "The model foretold no better than the bare share of accounts that left.",
                            model.trainedOn(),
                            model.examples(),
                            weights,
                            model.test());
                })
                .orElseGet(ChurnModelView::none);
    }
}
