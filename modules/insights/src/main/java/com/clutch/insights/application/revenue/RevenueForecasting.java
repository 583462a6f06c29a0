package com.clutch.insights.application.revenue;

import com.clutch.insights.domain.forecast.Forecasting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Looks ahead on the revenue of each day. The models see whole days only, so the history ends yesterday. The outlook is kept in
 * memory until the day or the revenue changes; the same revenue gives the same outlook on every instance.
 */
@Service
public class RevenueForecasting {

    private static final int HISTORY_DAYS = 730;
    private static final int AHEAD_DAYS = 90;

    private final RevenueHistory history;
    private final Clock clock;
    private final ZoneId zone;
    private final Object computing = new Object();
    private volatile @Nullable Kept kept;

    RevenueForecasting(RevenueHistory history, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.history = history;
        this.clock = clock;
        this.zone = zone;
    }

    private record Kept(LocalDate today, String version, RevenueOutlook outlook) {}

    /** The outlook as it was last made; it is made now only when there is none of today. */
    public RevenueOutlook outlook() {
        var last = kept;
        var today = LocalDate.ofInstant(clock.instant(), zone);
        if (last != null && last.today().equals(today)) {
            return last.outlook();
        }
        synchronized (computing) {
            last = kept;
            return last != null && last.today().equals(today) ? last.outlook() : make(today, history.version());
        }
    }

    /** Makes the outlook anew when the day or the revenue has changed since. */
    public void refresh() {
        var version = history.version();
        var today = LocalDate.ofInstant(clock.instant(), zone);
        synchronized (computing) {
            var last = kept;
            if (last == null || !last.today().equals(today) || !last.version().equals(version)) {
                make(today, version);
            }
        }
    }

    /** Runs the back-test of every model again and makes the outlook anew, whether or not anything has changed. */
    public RevenueOutlook retest() {
        synchronized (computing) {
            return make(LocalDate.ofInstant(clock.instant(), zone), history.version());
        }
    }

    private RevenueOutlook make(LocalDate today, String version) {
        // One more, because the first day that follows the history is today.
        var forecast = Forecasting.of(history.daily(today.minusDays(1), HISTORY_DAYS), AHEAD_DAYS + 1);
        var outlook = RevenueOutlook.of(forecast, today, clock.instant());
        kept = new Kept(today, version, outlook);
        return outlook;
    }
}
