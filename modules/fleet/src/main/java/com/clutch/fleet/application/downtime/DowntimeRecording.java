package com.clutch.fleet.application.downtime;

import com.clutch.fleet.application.ledger.LedgerKeeping;
import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.downtime.Downtime;
import com.clutch.fleet.domain.downtime.DowntimeFields;
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
public class DowntimeRecording extends LedgerKeeping<Downtime, DowntimeView, DowntimeFields> {

    private final DowntimeKind kind;
    private final LedgerWriting writing;

    DowntimeRecording(DowntimeKind kind, LedgerWriting writing) {
        super(kind, writing);
        this.kind = kind;
        this.writing = writing;
    }

    @Override
    protected Downtime entry(UUID vehicleId, DowntimeFields said) {
        return Downtime.of(vehicleId, said, writing.now());
    }

    @Override
    protected Downtime entry(Downtime known, DowntimeFields said) {
        return known.with(said, writing.now());
    }

    @Override
    protected DowntimeView view(Downtime entry) {
        return DowntimeView.of(entry);
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
