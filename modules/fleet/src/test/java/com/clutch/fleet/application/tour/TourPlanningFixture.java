package com.clutch.fleet.application.tour;

import com.clutch.fleet.domain.tour.TourSolver;

/** Planning without a container. */
public final class TourPlanningFixture {

    private TourPlanningFixture() {}

    /** Planning with a solver. */
    public static TourPlanning planning(TourSolver solver) {
        return new TourPlanning(solver, 1);
    }
}
