package com.clutch.insights.domain.forecast;

/** Says what was one season ago: the measure that every other model has to beat (Hyndman, Athanasopoulos: FPP3, 5.2). */
final class SeasonalNaive implements Model {

    @Override
    public String name() {
        return "seasonal naive";
    }

    @Override
    public boolean suits(Series history) {
        return history.length() >= history.step().season();
    }

    @Override
    public double[] ahead(Series history, int horizon) {
        var season = history.step().season();
        var last = history.length() - season;
        var ahead = new double[horizon];
        for (var h = 0; h < horizon; h++) {
            ahead[h] = history.at(last + h % season);
        }
        return ahead;
    }
}
