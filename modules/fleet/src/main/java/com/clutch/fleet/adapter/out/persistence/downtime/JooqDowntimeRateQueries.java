package com.clutch.fleet.adapter.out.persistence.downtime;

import static com.clutch.fleet.jooq.Tables.DOWNTIME_RATE;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.downtime.DowntimeRateFilter;
import com.clutch.fleet.application.downtime.DowntimeRateQueries;
import com.clutch.fleet.application.downtime.DowntimeRateView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqDowntimeRateQueries extends JooqLedgerQueries<DowntimeRateView, DowntimeRateFilter>
        implements DowntimeRateQueries {

    private static final SortKeys SORT = SortKeys.of("-createdAt", Map.of("createdAt", DOWNTIME_RATE.CREATED_AT));

    private final JooqDowntimeRates rates;

    JooqDowntimeRateQueries(DSLContext dsl, JooqPages pages, JooqDowntimeRates rates) {
        super(dsl, pages, DOWNTIME_RATE, SORT);
        this.rates = rates;
    }

    @Override
    protected DowntimeRateView view(Record row) {
        return DowntimeRateView.of(rates.entry(row));
    }

    @Override
    protected Condition conditions(DowntimeRateFilter filter) {
        return is(DOWNTIME_RATE.VEHICLE_ID, filter.vehicleId()).and(is(DOWNTIME_RATE.FLEET_ID, filter.fleetId()));
    }
}
