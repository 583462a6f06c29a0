package com.clutch.fleet.application.downtime;

import com.clutch.fleet.application.ledger.LedgerWriting;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.downtime.DowntimeRate;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.StaleVersionException;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an hour of downtime costs. Where nothing is set, downtime costs nothing: no figure is invented. */
@Service
public class DowntimePricing {

    private final DowntimeRateKind kind;
    private final LedgerWriting writing;

    DowntimePricing(DowntimeRateKind kind, LedgerWriting writing) {
        this.kind = kind;
        this.writing = writing;
    }

    /**
     * Sets a rate.
     *
     * @param vehicleId the vehicle it is for, null when it is for more than one
     * @param fleetId the fleet it is for; null together with vehicleId when it is for all
     * @throws DomainException naming every field that makes no sense; {@link FleetError#DOWNTIME_RATE_TAKEN}
     */
    @Transactional
    public DowntimeRateView add(
            @Nullable UUID vehicleId,
            @Nullable UUID fleetId,
            @Nullable BigDecimal costPerHour,
            @Nullable String currency,
            Actor actor) {
        var rate = DowntimeRate.of(vehicleId, fleetId, costPerHour, currency, writing.now());
        return DowntimeRateView.of(writing.add(kind, rate, actor));
    }

    /**
     * Changes a rate; for whom it is does not change.
     *
     * @throws DomainException naming every field that makes no sense; when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public DowntimeRateView revise(
            UUID id,
            ExpectedVersion expected,
            @Nullable BigDecimal costPerHour,
            @Nullable String currency,
            Actor actor) {
        return DowntimeRateView.of(writing.revise(
                kind, id, expected, DowntimeRateView::of, known -> known.with(costPerHour, currency), actor));
    }

    /**
     * Removes a rate.
     *
     * @throws DomainException when there is none
     * @throws StaleVersionException when it is not the expected version any more
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        writing.remove(kind, id, expected, DowntimeRateView::of, actor);
    }
}
