package com.clutch.fleet.adapter.out.persistence.downtime;

import static com.clutch.fleet.jooq.Tables.DOWNTIME_RATE;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.downtime.DowntimeRateView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.downtime.DowntimeRate;
import com.clutch.fleet.domain.downtime.DowntimeRates;
import com.clutch.fleet.jooq.tables.records.DowntimeRateRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqDowntimeRates extends JooqLedger<DowntimeRateRecord, DowntimeRate> implements DowntimeRates {

    JooqDowntimeRates(DSLContext dsl) {
        super(dsl, DOWNTIME_RATE);
    }

    @Override
    protected DowntimeRateRecord row(DowntimeRate rate) {
        var row = new DowntimeRateRecord();
        row.setVehicleId(rate.vehicleId());
        row.setFleetId(rate.fleetId());
        row.setCostPerHour(rate.costPerHour());
        row.setCurrency(rate.currency());
        return row;
    }

    @Override
    protected DowntimeRate entry(Record row) {
        return new DowntimeRate(
                life(row),
                row.get(DOWNTIME_RATE.VEHICLE_ID),
                row.get(DOWNTIME_RATE.FLEET_ID),
                row.get(DOWNTIME_RATE.COST_PER_HOUR),
                row.get(DOWNTIME_RATE.CURRENCY));
    }

    @Override
    protected DowntimeRateView view(DowntimeRate rate) {
        return DowntimeRateView.of(rate);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return message.contains("downtime_rate_once")
                ? new DomainException(FleetError.DOWNTIME_RATE_TAKEN, "There is such a rate already; change that one.")
                : null;
    }
}
