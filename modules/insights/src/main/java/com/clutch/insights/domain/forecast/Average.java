package com.clutch.insights.domain.forecast;

import java.util.List;
import java.util.stream.Collectors;

/** The mean of what several models say, which is often better than each (Bates, Granger 1969). */
record Average(List<Model> models) implements Model {

    Average {
        models = List.copyOf(models);
    }

    @Override
    public String name() {
        return "mean of " + models.stream().map(Model::name).collect(Collectors.joining("; "));
    }

    @Override
    public boolean suits(Series history) {
        return models.stream().allMatch(model -> model.suits(history));
    }

    @Override
    public double[] ahead(Series history, int horizon) {
        var mean = new double[horizon];
        for (var model : models) {
            var ahead = model.ahead(history, horizon);
            for (var h = 0; h < horizon; h++) {
                mean[h] += ahead[h] / models.size();
            }
        }
        return mean;
    }
}
