package com.clutch.fleet.application.tracking;

import com.clutch.fleet.domain.tracking.Tracks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For how long points are kept: {@code clutch.fleet.locations-kept}, 400 days unless said otherwise. */
@Service
public class LocationsKept {

    private static final int BATCH = 10_000;

    private final Tracks tracks;
    private final Duration kept;
    private final Clock clock;

    LocationsKept(Tracks tracks, @Value("${clutch.fleet.locations-kept:400d}") Duration kept, Clock clock) {
        this.tracks = tracks;
        this.kept = kept;
        this.clock = clock;
    }

    /** Points recorded before this moment go. */
    public Instant oldest() {
        return clock.instant().minus(kept);
    }

    /**
     * Deletes some of the points that are too old; the newest place of each vehicle stays known. Of several instances one does it.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean deleteBatch() {
        return tracks.deleteBefore(oldest(), BATCH) == BATCH;
    }
}
