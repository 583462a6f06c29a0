package com.clutch.fleet.application.downtime;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.downtime.Downtime;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.ledger.FieldCheck;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps when vehicles stand still, and why. */
@Service
public class DowntimeRecording {

    private final DowntimeKind kind;
    private final LedgerWriting writing;

    DowntimeRecording(DowntimeKind kind, LedgerWriting writing) {
        this.kind = kind;
        this.writing = writing;
    }

    /**
     * Writes down a downtime.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#DOWNTIME_OVERLAPS}
     */
    @Transactional
    public DowntimeView add(@Nullable UUID vehicleId, DowntimeFields said, Actor actor) {
        return DowntimeView.of(writing.add(kind, Downtime.of(FieldCheck.vehicle(vehicleId), said, writing.now()), actor));
    }

    /**
     * Corrects a downtime.
     *
     * @throws DomainException naming every field that makes no sense; {@link FleetError#DOWNTIME_OVERLAPS}; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public DowntimeView revise(UUID id, ExpectedVersion expected, DowntimeFields said, Actor actor) {
        return DowntimeView.of(writing.revise(kind, id, expected, DowntimeView::of, known -> known.with(said, writing.now()), actor));
    }

    /**
     * Removes a downtime, which was a mistake; its history stays.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, DowntimeView::of, actor);
    }

    /**
     * Ends a downtime: the vehicle can be driven again.
     *
     * @param at null for now
     * @throws DomainException {@link FleetError#DOWNTIME_ENDED}; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public DowntimeView end(UUID id, ExpectedVersion expected, @Nullable Instant at, Actor actor) {
        var now = writing.now();
        return DowntimeView.of(
                writing.revise(kind, id, expected, DowntimeView::of, known -> known.end(at, now), actor));
    }
}
