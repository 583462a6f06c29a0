package com.clutch.fleet.application.tracking;

import com.clutch.fleet.TrackingFixture;
import com.clutch.fleet.domain.tracking.LocationFix.Report;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Prints how many points are taken in a second, 1,000 a request, with one sender and with several, and the processor time that a
 * request takes here and in PostgreSQL, which other work on the machine disturbs less; run by name.
 */
@Tag("speed")
class IngestSpeed extends TrackingFixture {

    private static final int REQUESTS = 20;

    @Test
    void takesPoints() throws Exception {
        var vans = IntStream.range(0, 500)
                .mapToObj(van -> vehicle("CAI " + van, fleet(90)))
                .toList();
        for (var senders : List.of(1, 1, 2, 4)) {
            clock.advance(Duration.ofDays(1));
            var here = processorTime(ProcessHandle.current());
            var there = server();
            var start = System.nanoTime();
            atOnce(senders, sender -> (Callable<?>) () -> {
                for (var request = 0; request < REQUESTS; request++) {
                    var points = new ArrayList<Report>();
                    for (var index = 0; index < 1000; index++) {
                        // Each sender has vehicles of its own, as one gateway of devices does.
                        var van = vans.get((index * senders + sender) % vans.size());
                        var at = clock.instant().plusMillis((request - REQUESTS) * 1000L + index);
                        points.add(new Report(van, 30 + index * 1e-5, 31.0, 50.0, 90.0, at));
                    }
                    ingest.record(points, mona);
                }
                return null;
            });
            var requests = senders * REQUESTS;
            System.out.printf(
                    "%d senders: %d points/s, %d ms here and %d ms in PostgreSQL per request%n",
                    senders,
                    requests * 1000L * 1_000_000_000L / (System.nanoTime() - start),
                    (processorTime(ProcessHandle.current()) - here) / requests,
                    (server() - there) / requests);
        }
    }

    /** Processor time of the backends that are connected. */
    private static long server() {
        return TestDatabase.admin()
                .fetch("select pid from pg_stat_activity where backend_type = 'client backend'")
                .stream()
                .map(row -> ProcessHandle.of(row.get(0, Long.class)))
                .flatMap(Optional::stream)
                .mapToLong(IngestSpeed::processorTime)
                .sum();
    }

    private static long processorTime(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
    }
}
