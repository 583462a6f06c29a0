package com.clutch.fleet.domain.tour;

import java.util.List;

/** Finds short tours. */
public interface TourSolver {

    /**
     * Tours that visit as many stops as possible on few kilometres. For the same problem the answer is the same, and it takes a time
     * that is bounded by the size of the problem.
     *
     * @return one tour per vehicle, in the order of the vehicles; stops that fit into none are left out
     */
    List<Tour> solve(TourProblem problem);
}
