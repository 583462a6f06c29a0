package com.clutch.insights.domain.forecast;

/** A way to look ahead. */
interface Model {

    /** Its name, as it is shown. */
    String name();

    /** Whether it can say anything about a series of this length and kind. */
    boolean suits(Series history);

    /** The values that follow the history, as many as the horizon. */
    double[] ahead(Series history, int horizon);
}
