package com.clutch.fleet.application.tour;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.tour.Tour;
import com.clutch.fleet.domain.tour.TourProblem;
import com.clutch.fleet.domain.tour.TourSolver;
import com.clutch.kernel.DomainException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Shares stops among vehicles and puts them in order. The answer depends on nothing but the question, and it is never a longer way
 * than the order given, where that order is possible.
 */
@Service
public class TourPlanning {

    private static final int SECONDS_TO_WAIT = 10;

    private final TourSolver solver;
    private final Semaphore places;

    TourPlanning(TourSolver solver, @Value("${clutch.fleet.tours-at-once:1}") int atOnce) {
        this.solver = solver;
        this.places = new Semaphore(atOnce, true);
    }

    /**
     * Plans tours.
     *
     * @throws DomainException {@link FleetError#TOUR_PLANNING_BUSY} when others are planning for longer than anybody waits
     */
    public TourPlan plan(TourProblem problem) {
        var given = problem.asGiven();
        return TourPlan.of(problem, given, better(given, solve(problem)));
    }

    private List<Tour> solve(TourProblem problem) {
        if (!entered()) {
            throw new DomainException(
                            FleetError.TOUR_PLANNING_BUSY,
                            "Other tours are being planned at the moment; try again in %d seconds."
                                    .formatted(SECONDS_TO_WAIT))
                    .with("retryAfter", SECONDS_TO_WAIT);
        }
        try {
            return solver.solve(problem);
        } finally {
            places.release();
        }
    }

    private boolean entered() {
        try {
            return places.tryAcquire(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Tour> better(List<Tour> given, List<Tour> found) {
        var asGood = given.stream().allMatch(Tour::isPossible)
                && (stops(given) > stops(found) || metres(given) <= metres(found));
        return asGood ? given : found;
    }

    private static int stops(List<Tour> tours) {
        return tours.stream().mapToInt(tour -> tour.stops().size()).sum();
    }

    private static long metres(List<Tour> tours) {
        return tours.stream().mapToLong(Tour::metres).sum();
    }
}
