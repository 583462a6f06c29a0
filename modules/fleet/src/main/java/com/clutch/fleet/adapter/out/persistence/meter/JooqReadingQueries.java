package com.clutch.fleet.adapter.out.persistence.meter;

import static com.clutch.fleet.jooq.Tables.METER_READING;

import com.clutch.fleet.application.meter.ReadingQueries;
import com.clutch.fleet.application.meter.ReadingView;
import com.clutch.fleet.jooq.tables.records.MeterReadingRecord;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqReadingQueries implements ReadingQueries {

    private static final SortKeys SORT =
            SortKeys.of("-readAt", Map.of("readAt", METER_READING.READ_AT, "value", METER_READING.VALUE));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqReadingQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Page<ReadingView> list(UUID vehicleId, Filter filter, PageRequest page) {
        return pages.page(matching(vehicleId, filter), page, SORT, METER_READING.ID, JooqReadingQueries::view);
    }

    @Override
    public void forEach(UUID vehicleId, Filter filter, PageRequest page, Consumer<? super ReadingView> sink) {
        pages.forEach(matching(vehicleId, filter), page, SORT, METER_READING.ID, JooqReadingQueries::view, sink);
    }

    private Select<MeterReadingRecord> matching(UUID vehicleId, Filter filter) {
        var condition = METER_READING.VEHICLE_ID.eq(vehicleId);
        if (filter.kind() != null) {
            condition = condition.and(METER_READING.KIND.eq(filter.kind().name()));
        }
        if (filter.source() != null) {
            condition = condition.and(METER_READING.SOURCE.eq(filter.source().name()));
        }
        if (filter.from() != null) {
            condition = condition.and(METER_READING.READ_AT.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(METER_READING.READ_AT.le(filter.to()));
        }
        if (filter.corrected() != null) {
            condition = condition.and(METER_READING.CORRECTED.eq(filter.corrected()));
        }
        return dsl.selectFrom(METER_READING).where(condition);
    }

    private static ReadingView view(MeterReadingRecord row) {
        return ReadingView.of(JooqReadings.reading(row));
    }
}
