package com.clutch.fleet.domain.forecast;

import com.clutch.fleet.domain.forecast.Factor.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a vehicle needs its next service: the first on which a limit of its plan is reached or a fault has to be
 * repaired; where there is neither, the next beat of its rhythm. A day that has passed is now.
 *
 * <p>The confidence says how likely the service falls within ±{@value #TOLERANCE_DAYS} days of the date. It begins with the factor
 * that decides: for a meter the probability of that interval under Student's t with the error of the regression; for a calendar
 * the share of services that kept it; for a fault how likely it persists. Where the rhythm of earlier work is known too, it is
 * the mean of that and of how well the date agrees with the rhythm, weighted by what each was observed from (readings or
 * intervals).
 *
 * @param confidence 0 to 100
 * @param reason what decides, for people
 * @param factors everything that was weighed, what decides first
 */
public record Prediction(Instant date, int confidence, String reason, List<Factor> factors) {

    /** How far from the date a service may fall to be counted as predicted, in days. */
    public static final int TOLERANCE_DAYS = 14;

    private record Weighed(Kind kind, double day, double probability, long observations, String text) {

        Factor factor(Instant asOf) {
            return new Factor(kind, at(asOf, day), percent(probability), text);
        }
    }

    /** What can be foretold; empty when nothing is known that speaks for any day. */
    public static Optional<Prediction> of(Evidence evidence) {
        var limits = new ArrayList<Weighed>();
        calendar(evidence).ifPresent(limits::add);
        meter(evidence.odometer(), evidence.planKilometres(), Kind.DISTANCE, "km")
                .ifPresent(limits::add);
        meter(evidence.engineHours(), evidence.planHours(), Kind.ENGINE_HOURS, "engine hours")
                .ifPresent(limits::add);
        fault(evidence.fault()).ifPresent(limits::add);
        limits.sort(Comparator.comparingDouble(Weighed::day));
        var rhythm = evidence.rhythm().next();
        var history = rhythm.map(estimate -> history(evidence.rhythm(), estimate));
        if (limits.isEmpty()) {
            return history.map(only -> prediction(evidence, only, only.probability(), List.of(only)));
        }
        var decisive = limits.getFirst();
        var confidence = rhythm.map(estimate -> weighted(decisive, estimate)).orElse(decisive.probability());
        history.ifPresent(limits::add);
        return Optional.of(prediction(evidence, decisive, confidence, limits));
    }

    private static Prediction prediction(
            Evidence evidence, Weighed decisive, double confidence, List<Weighed> weighed) {
        var plan = evidence.planName();
        var ofPlan = plan != null && decisive.kind() != Kind.TROUBLE_CODE;
        return new Prediction(
                at(evidence.asOf(), Math.max(0, decisive.day())),
                percent(confidence),
                ofPlan ? plan + ": " + decisive.text() : decisive.text(),
                weighed.stream().map(one -> one.factor(evidence.asOf())).toList());
    }

    private static double weighted(Weighed decisive, Estimate rhythm) {
        var own = decisive.probability() * decisive.observations();
        var agreed = rhythm.agreement(decisive.day()) * rhythm.observations();
        return (own + agreed) / (decisive.observations() + rhythm.observations());
    }

    private static Optional<Weighed> calendar(Evidence evidence) {
        var day = evidence.planDay();
        var rhythm = evidence.rhythm();
        return day == null
                ? Optional.empty()
                : Optional.of(new Weighed(
                        Kind.PLAN_DATE,
                        day,
                        rhythm.punctuality(),
                        rhythm.intervals() + 2,
                        rhythm.intervals() == 0
                                ? "due by the calendar of the plan; nothing shows yet whether it is kept"
                                : "due by the calendar of the plan; %d of %d services before kept it"
                                        .formatted(rhythm.punctual(), rhythm.intervals())));
    }

    private static Optional<Weighed> meter(@Nullable Usage usage, @Nullable Double due, Kind kind, String unit) {
        return usage == null || due == null
                ? Optional.empty()
                : usage.reaches(due)
                        .map(estimate -> new Weighed(
                                kind,
                                estimate.day(),
                                estimate.within(TOLERANCE_DAYS),
                                estimate.observations(),
                                String.format(
                                        Locale.ROOT,
                                        "reaches %.0f %s at %.1f a day, by %d readings",
                                        due,
                                        unit,
                                        usage.slope(),
                                        usage.readings())));
    }

    private static Optional<Weighed> fault(@Nullable Fault fault) {
        return fault == null
                ? Optional.empty()
                : Optional.of(new Weighed(
                        Kind.TROUBLE_CODE,
                        fault.day(),
                        fault.persistence(),
                        fault.seen() + 2,
                        "trouble code %s, %s (%s), seen %d times"
                                .formatted(
                                        fault.code(),
                                        fault.description(),
                                        fault.severity().name().toLowerCase(Locale.ROOT),
                                        fault.seen())));
    }

    private static Weighed history(Rhythm rhythm, Estimate estimate) {
        return new Weighed(
                Kind.HISTORY,
                estimate.day(),
                estimate.within(TOLERANCE_DAYS),
                estimate.observations(),
                String.format(
                        Locale.ROOT,
                        "work was done every %.0f days before, by %d intervals",
                        rhythm.meanDays(),
                        rhythm.intervals()));
    }

    private static int percent(double probability) {
        return (int) Math.round(100 * Math.clamp(probability, 0, 1));
    }

    private static Instant at(Instant asOf, double day) {
        return asOf.plus(Duration.ofSeconds(Math.round(day * Duration.ofDays(1).toSeconds())));
    }
}
