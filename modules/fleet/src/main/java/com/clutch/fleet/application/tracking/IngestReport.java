package com.clutch.fleet.application.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the points of one request.
 *
 * @param results one per point, in the order of the request
 */
public record IngestReport(int received, int stored, int duplicates, int refused, List<Result> results) {

    public IngestReport {
        results = List.copyOf(results);
    }

    /**
     * What became of one point.
     *
     * @param index position in the request, from 0
     * @param code why it was refused, null when it was not
     * @param message the same as a sentence
     */
    public record Result(
            int index,
            Outcome outcome,
            @Nullable String code,
            @Nullable String message) {}

    /** What became of a point. */
    public enum Outcome {
        /** It is kept. */
        STORED,
        /** There is a point of this vehicle and moment already. */
        DUPLICATE,
        /** It makes no sense, or belongs to no vehicle of the fleet. */
        REFUSED
    }

    static IngestReport of(List<Result> results) {
        return new IngestReport(
                results.size(),
                count(results, Outcome.STORED),
                count(results, Outcome.DUPLICATE),
                count(results, Outcome.REFUSED),
                results);
    }

    private static int count(List<Result> results, Outcome outcome) {
        return (int)
                results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
