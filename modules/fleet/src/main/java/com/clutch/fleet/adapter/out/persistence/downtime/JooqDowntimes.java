package com.clutch.fleet.adapter.out.persistence.downtime;

import static com.clutch.fleet.jooq.Tables.DOWNTIME;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedger;
import com.clutch.fleet.application.downtime.DowntimeView;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.downtime.Downtime;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.fleet.domain.downtime.Downtimes;
import com.clutch.fleet.jooq.tables.records.DowntimeRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqDowntimes extends JooqLedger<DowntimeRecord, Downtime> implements Downtimes {

    JooqDowntimes(DSLContext dsl) {
        super(dsl, DOWNTIME);
    }

    @Override
    protected DowntimeRecord row(Downtime downtime) {
        var row = new DowntimeRecord();
        row.setVehicleId(downtime.vehicleId());
        row.setReason(downtime.reason().name());
        row.setPlanned(downtime.planned());
        row.setStartedAt(downtime.startedAt());
        row.setEndedAt(downtime.endedAt());
        row.setNote(downtime.note());
        return row;
    }

    @Override
    protected Downtime entry(Record row) {
        return new Downtime(
                life(row),
                row.get(DOWNTIME.VEHICLE_ID),
                DowntimeReason.valueOf(row.get(DOWNTIME.REASON)),
                row.get(DOWNTIME.PLANNED),
                row.get(DOWNTIME.STARTED_AT),
                row.get(DOWNTIME.ENDED_AT),
                row.get(DOWNTIME.NOTE));
    }

    @Override
    protected DowntimeView view(Downtime downtime) {
        return DowntimeView.of(downtime);
    }

    @Override
    protected @Nullable DomainException refusal(String message) {
        return message.contains("downtime_overlap")
                ? new DomainException(FleetError.DOWNTIME_OVERLAPS, "This vehicle stands still at that time already.")
                : null;
    }
}
