package com.clutch.insights.domain.user;

import java.util.List;

/**
 * Logistic regression with a small ridge, fitted by Newton's method (iteratively reweighted least squares: Bishop, Pattern
 * Recognition and Machine Learning, section 4.3.3). Features are brought to mean 0 and deviation 1 first.
 */
final class LogisticRegression {

    private static final double RIDGE = 1;
    private static final int MOST_STEPS = 50;
    private static final double ENOUGH = 1e-8;

    private LogisticRegression() {}

    /**
     * A fitted model.
     *
     * @param weights the bias first, then one for each feature
     */
    record Fit(double[] weights, double[] means, double[] scales) {

        /** Probability of the outcome. */
        double probability(double[] features) {
            var sum = weights[0];
            for (var index = 0; index < features.length; index++) {
                sum += weights[index + 1] * (features[index] - means[index]) / scales[index];
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    static Fit fit(List<double[]> features, boolean[] outcomes) {
        var width = features.getFirst().length;
        var means = new double[width];
        var scales = new double[width];
        for (var column = 0; column < width; column++) {
            var index = column;
            var mean =
                    features.stream().mapToDouble(row -> row[index]).average().orElse(0);
            var variance = features.stream()
                    .mapToDouble(row -> (row[index] - mean) * (row[index] - mean))
                    .average()
                    .orElse(0);
            means[column] = mean;
            scales[column] = variance < 1e-12 ? 1 : Math.sqrt(variance);
        }
        var weights = new double[width + 1];
        for (var step = 0; step < MOST_STEPS; step++) {
            var change = newton(features, outcomes, new Fit(weights, means, scales));
            var largest = 0.0;
            for (var index = 0; index <= width; index++) {
                weights[index] += change[index];
                largest = Math.max(largest, Math.abs(change[index]));
            }
            if (largest < ENOUGH) {
                break;
            }
        }
        return new Fit(weights, means, scales);
    }

    private static double[] newton(List<double[]> features, boolean[] outcomes, Fit fit) {
        var size = fit.weights().length;
        var system = new double[size][size + 1];
        var row = new double[size];
        for (var example = 0; example < outcomes.length; example++) {
            var known = features.get(example);
            row[0] = 1;
            for (var index = 1; index < size; index++) {
                row[index] = (known[index - 1] - fit.means()[index - 1]) / fit.scales()[index - 1];
            }
            var probability = fit.probability(known);
            var weight = Math.max(1e-9, probability * (1 - probability));
            var error = (outcomes[example] ? 1 : 0) - probability;
            for (var one = 0; one < size; one++) {
                system[one][size] += error * row[one];
                for (var other = 0; other < size; other++) {
                    system[one][other] += weight * row[one] * row[other];
                }
            }
        }
        for (var index = 1; index < size; index++) {
            system[index][index] += RIDGE;
            system[index][size] -= RIDGE * fit.weights()[index];
        }
        return solved(system);
    }

    /** Gaussian elimination with the largest pivot. */
    private static double[] solved(double[][] system) {
        var size = system.length;
        for (var column = 0; column < size; column++) {
            var pivot = column;
            for (var row = column + 1; row < size; row++) {
                pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
            }
            var moved = system[pivot];
            system[pivot] = system[column];
            system[column] = moved;
            for (var row = column + 1; row < size; row++) {
                var factor = system[row][column] / system[column][column];
                for (var index = column; index <= size; index++) {
                    system[row][index] -= factor * system[column][index];
                }
            }
        }
        var solution = new double[size];
        for (var row = size - 1; row >= 0; row--) {
            var sum = system[row][size];
            for (var index = row + 1; index < size; index++) {
                sum -= system[row][index] * solution[index];
            }
            solution[row] = sum / system[row][row];
        }
        return solution;
    }
}
