package com.clutch.fleet.adapter.out.persistence.diagnostics;

import static com.clutch.fleet.jooq.Tables.OBD_READING;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.adapter.out.persistence.vehicle.JooqVehicleName;
import com.clutch.fleet.application.diagnostics.ObdReadingQueries;
import com.clutch.fleet.application.diagnostics.ObdReadingView;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Repository;

@Repository
class JooqObdReadingQueries implements ObdReadingQueries {

    private static final SortKeys SORT = SortKeys.of("-timestamp", Map.of("timestamp", OBD_READING.READ_AT));
    private static final Field<String> NAME = JooqVehicleName.column();

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqObdReadingQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Page<ObdReadingView> list(Filter filter, PageRequest page) {
        return pages.page(matching(filter), page, SORT, OBD_READING.ID, JooqObdReadingQueries::view);
    }

    @Override
    public void forEach(Filter filter, PageRequest page, Consumer<? super ObdReadingView> sink) {
        pages.forEach(matching(filter), page, SORT, OBD_READING.ID, JooqObdReadingQueries::view, sink);
    }

    private Select<? extends Record> matching(Filter filter) {
        var condition = filter.vehicleId() == null ? noCondition() : OBD_READING.VEHICLE_ID.eq(filter.vehicleId());
        if (filter.from() != null) {
            condition = condition.and(OBD_READING.READ_AT.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(OBD_READING.READ_AT.lt(filter.to()));
        }
        // Joined from outside, the vehicle costs nothing to count.
        return dsl.select(OBD_READING.fields())
                .select(NAME, VEHICLE.LICENSE_PLATE)
                .from(OBD_READING)
                .leftJoin(VEHICLE)
                .on(VEHICLE.ID.eq(OBD_READING.VEHICLE_ID))
                .where(condition);
    }

    private static ObdReadingView view(Record row) {
        var codes = row.get(OBD_READING.CODES);
        return new ObdReadingView(
                row.get(OBD_READING.ID),
                row.get(OBD_READING.VEHICLE_ID),
                row.get(NAME),
                row.get(VEHICLE.LICENSE_PLATE),
                row.get(OBD_READING.READ_AT),
                row.get(OBD_READING.ODOMETER),
                row.get(OBD_READING.ENGINE_RPM),
                row.get(OBD_READING.SPEED),
                row.get(OBD_READING.COOLANT_CELSIUS),
                row.get(OBD_READING.ENGINE_LOAD),
                row.get(OBD_READING.FUEL_LEVEL),
                row.get(OBD_READING.BATTERY_VOLTS),
                row.get(OBD_READING.LOCATION),
                codes.isEmpty() ? List.of() : List.of(codes.split(" ")),
                row.get(OBD_READING.RECORDED_AT));
    }
}
