package com.clutch.fleet.application.tracking;

import com.clutch.fleet.TrackingFixture;
import com.clutch.fleet.domain.tracking.*;
import com.clutch.testing.TestDatabase;
import java.util.*;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class ZProfile extends TrackingFixture {
    @Autowired Tracks tracks;
    @Autowired TransactionTemplate tx;

    @Test
    void phases() {
        var vans = IntStream.range(0, 500).mapToObj(van -> vehicle("CAI " + van, null)).toList();
        for (var round = 0; round < 60; round++) {
            var at = START.minusSeconds(1000).plusSeconds(round);
            var fixes = new ArrayList<LocationFix>();
            for (var i = 0; i < 1000; i++) {
                fixes.add(LocationFix.of(new LocationFix.Report(vans.get(i % 500), 30 + i * 1e-5 + round * 1e-3, 31.0, 50.0, 90.0, at.plusMillis(i)), START, START.minusSeconds(100000)));
            }
            var r = round;
            var marks = new long[6];
            tx.executeWithoutResult(_ -> {
                marks[0] = db();
                var locked = tracks.lock(vans);
                marks[1] = db();
                tracks.add(fixes);
                marks[2] = db();
                var moves = fixes.subList(500, 1000).stream().map(f -> Movement.after(null, f)).toList();
                tracks.save(moves);
                marks[3] = db();
            });
            marks[4] = db();
            if (r % 10 == 9) {
                System.out.printf("PROFILE lock %d add %d save %d commit %d (PostgreSQL cpu ms)%n", marks[1] - marks[0], marks[2] - marks[1], marks[3] - marks[2], marks[4] - marks[3]);
            }
        }
        System.out.println("PROFILE hot " + TestDatabase.admin().fetch("select n_tup_upd, n_tup_hot_upd, relname from pg_stat_user_tables where relname in ('vehicle','vehicle_position')"));
    }

    private static long db() {
        return ProcessHandle.current().descendants().mapToLong(p -> p.info().totalCpuDuration().map(java.time.Duration::toMillis).orElse(0L)).sum();
    }
}
