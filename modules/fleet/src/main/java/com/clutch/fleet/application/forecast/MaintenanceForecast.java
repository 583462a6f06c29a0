package com.clutch.fleet.application.forecast;

import com.clutch.fleet.domain.forecast.Prediction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Foretells which vehicles need a service soon. */
@Service
public class MaintenanceForecast {

    private static final Comparator<ForecastRow> SOONEST = Comparator.comparing(ForecastRow::predictedDate)
            .thenComparing(row -> row.factors().getFirst().date())
            .thenComparing(ForecastRow::vehicleName)
            .thenComparing(ForecastRow::id);

    private final Evidences evidences;
    private final Clock clock;

    MaintenanceForecast(Evidences evidences, Clock clock) {
        this.evidences = evidences;
        this.clock = clock;
    }

    /**
     * The next service of each vehicle, the soonest first, as far as it is foretold for the days given. Of several plans of a
     * vehicle the first that is due counts. A vehicle of which nothing is known that speaks for any day is left out: no plan with
     * a limit that its readings reach, no open fault, and no rhythm of earlier work.
     *
     * @param days how far to look, from now
     */
    public List<ForecastRow> within(int days) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var end = now.plus(Duration.ofDays(days));
        var soonest = new HashMap<UUID, ForecastRow>();
        for (var known : evidences.now(now)) {
            Prediction.of(known.evidence())
                    .map(prediction -> row(known, prediction, now))
                    .ifPresent(row -> soonest.merge(
                            row.vehicleId(), row, (one, other) -> SOONEST.compare(one, other) <= 0 ? one : other));
        }
        return soonest.values().stream()
                .filter(row -> row.predictedDate().isBefore(end))
                .sorted(SOONEST)
                .toList();
    }

    private static ForecastRow row(Known known, Prediction prediction, Instant now) {
        return new ForecastRow(
                known.vehicleId(),
                known.vehicleId(),
                known.vehicleName(),
                known.licensePlate(),
                known.planId(),
                prediction.date(),
                prediction.confidence(),
                prediction.reason(),
                prediction.factors().getFirst().date().isBefore(now),
                prediction.factors());
    }
}
