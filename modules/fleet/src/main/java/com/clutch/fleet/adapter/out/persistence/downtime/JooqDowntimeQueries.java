package com.clutch.fleet.adapter.out.persistence.downtime;

import static com.clutch.fleet.jooq.Tables.DOWNTIME;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.adapter.out.persistence.ledger.JooqLedgerQueries;
import com.clutch.fleet.application.downtime.DowntimeFilter;
import com.clutch.fleet.application.downtime.DowntimeQueries;
import com.clutch.fleet.application.downtime.DowntimeView;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqDowntimeQueries extends JooqLedgerQueries<DowntimeView, DowntimeFilter> implements DowntimeQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-startedAt",
            Map.of(
                    "startedAt", DOWNTIME.STARTED_AT,
                    "endedAt", DOWNTIME.ENDED_AT,
                    "createdAt", DOWNTIME.CREATED_AT));

    private final JooqDowntimes downtimes;

    JooqDowntimeQueries(DSLContext dsl, JooqPages pages, JooqDowntimes downtimes) {
        super(dsl, pages, DOWNTIME, SORT);
        this.downtimes = downtimes;
    }

    @Override
    protected DowntimeView view(Record row) {
        return DowntimeView.of(downtimes.entry(row));
    }

    @Override
    protected Condition conditions(DowntimeFilter filter) {
        return is(DOWNTIME.VEHICLE_ID, filter.vehicleId())
                .and(named(DOWNTIME.REASON, filter.reason()))
                .and(is(DOWNTIME.PLANNED, filter.planned()))
                .and(between(DOWNTIME.STARTED_AT, filter.from(), filter.to()))
                .and(open(filter.open()));
    }

    private static Condition open(@Nullable Boolean open) {
        return open == null ? noCondition() : open ? DOWNTIME.ENDED_AT.isNull() : DOWNTIME.ENDED_AT.isNotNull();
    }
}
