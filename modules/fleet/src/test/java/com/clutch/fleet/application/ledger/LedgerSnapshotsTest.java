package com.clutch.fleet.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.fleet.FuelEntryChanged;
import com.clutch.events.snapshot.SnapshotCompleted;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.fleet.LedgerFixture;
import com.clutch.kernel.ExpectedVersion;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class LedgerSnapshotsTest extends LedgerFixture {

    @Autowired
    private LedgerSnapshots snapshots;

    @Test
    void tellsWhatCountsAsSnapshotAndWhatWasRemovedAsDeleted() {
        var vehicle = vehicle("ABC 1", "DIESEL");
        var removed = fill(vehicle, day(-3), "1000", "10", true);
        fuel.remove(removed.id(), ExpectedVersion.ANY, mona);
        var kept = fill(vehicle, day(-2), "1100", "10", true);
        events.clear();
        snapshots.answer(request(FuelEntryChanged.TOPIC));
        assertThat(events.of(FuelEntryChanged.class))
                .extracting(FuelEntryChanged::aggregateId, FuelEntryChanged::change, FuelEntryChanged::version)
                .containsExactlyInAnyOrder(
                        tuple(removed.id(), Change.DELETED, 2L), tuple(kept.id(), Change.SNAPSHOT, 1L));
        assertThat(events.only(SnapshotCompleted.class).count()).isEqualTo(2);
    }

    @Test
    void leavesTheTopicsOfOthersToOthers() {
        snapshots.answer(request("fleet.vehicle"));
        assertThat(events.all()).isEmpty();
    }

    private SnapshotRequested request(String topic) {
        var id = new UUID(0, 7);
        return new SnapshotRequested(
                new EventHeader(id, START, "SYSTEM", id, "test", null, null, null, "test"), id, topic);
    }
}
