package com.clutch.fleet.domain.downtime;

import static com.clutch.kernel.FieldCheck.sure;

import com.clutch.fleet.domain.ledger.LedgerEntry;
import com.clutch.fleet.domain.ledger.Lifespan;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.FieldCheck;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an hour of standing still costs. The rate of a vehicle goes before the one of its fleet, and that before the one for all.
 *
 * @param vehicleId the vehicle it is for, null when it is for more than one
 * @param fleetId the fleet it is for; null together with vehicleId when it is for all
 * @param costPerHour in major units of the currency, two decimals
 * @param currency code of ISO 4217
 */
public record DowntimeRate(
        Lifespan life, @Nullable UUID vehicleId, @Nullable UUID fleetId, BigDecimal costPerHour, String currency)
        implements LedgerEntry<DowntimeRate> {

    /**
     * A rate that is new.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static DowntimeRate of(
            @Nullable UUID vehicleId,
            @Nullable UUID fleetId,
            @Nullable BigDecimal costPerHour,
            @Nullable String currency,
            Instant now) {
        var check = new FieldCheck();
        check.require(
                vehicleId == null || fleetId == null,
                "fleetId",
                "A rate is for a vehicle or for a fleet, not for both.");
        var cost = check.needed("costPerHour", check.money("costPerHour", costPerHour, null), null);
        var code = check.currency("currency", currency, null);
        check.done();
        return new DowntimeRate(Lifespan.begin(now), vehicleId, fleetId, sure(cost), code);
    }

    /**
     * The same rate after what somebody says now; null means that nothing is said.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public DowntimeRate with(@Nullable BigDecimal said, @Nullable String saidCurrency) {
        var check = new FieldCheck();
        var cost = check.money("costPerHour", said, costPerHour);
        var code = check.currency("currency", saidCurrency, currency);
        check.done();
        return new DowntimeRate(life, vehicleId, fleetId, sure(cost), code);
    }

    @Override
    public DowntimeRate with(Lifespan next) {
        return new DowntimeRate(next, vehicleId, fleetId, costPerHour, currency);
    }
}
