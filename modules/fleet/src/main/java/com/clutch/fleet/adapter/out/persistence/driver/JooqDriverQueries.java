package com.clutch.fleet.adapter.out.persistence.driver;

import static com.clutch.fleet.jooq.Tables.DRIVER;
import static com.clutch.fleet.jooq.Tables.DRIVER_ASSIGNMENT;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import com.clutch.fleet.application.driver.AssignmentView;
import com.clutch.fleet.application.driver.DriverFilter;
import com.clutch.fleet.application.driver.DriverQueries;
import com.clutch.fleet.application.driver.DriverStatistics;
import com.clutch.fleet.application.driver.DriverView;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.EmergencyContact;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import com.clutch.platform.persistence.WordSearch;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqDriverQueries implements DriverQueries {

    private static final int DAYS_TO_RENEW = 30;

    private static final SortKeys SORT = SortKeys.of(
            "-createdAt",
            Map.of(
                    "createdAt", DRIVER.CREATED_AT,
                    "updatedAt", DRIVER.UPDATED_AT,
                    "name", DRIVER.NAME,
                    "status", DRIVER.STATUS,
                    "licenseExpiresOn", DRIVER.LICENSE_EXPIRES_ON));
    private static final SortKeys ASSIGNMENT_SORT =
            SortKeys.of("-assignedAt", Map.of("assignedAt", DRIVER_ASSIGNMENT.ASSIGNED_AT));

    private static final Field<UUID> VEHICLE_ID = VEHICLE.ID.as("driven_id");

    private static final Field<UUID> DRIVEN =
            field(name("driven", DRIVER_ASSIGNMENT.VEHICLE_ID.getName()), DRIVER_ASSIGNMENT.VEHICLE_ID.getDataType());

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqDriverQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public Optional<DriverView> find(UUID id) {
        return selectViews()
                .where(DRIVER.ID.eq(id))
                .and(DRIVER.REMOVED_AT.isNull())
                .fetchOptional(JooqDriverQueries::view);
    }

    @Override
    public Page<DriverView> list(DriverFilter filter, PageRequest page) {
        return pages.page(matching(filter, page.q()), page, SORT, DRIVER.ID, JooqDriverQueries::view);
    }

    @Override
    public void forEach(DriverFilter filter, PageRequest page, Consumer<? super DriverView> sink) {
        pages.forEach(matching(filter, page.q()), page, SORT, DRIVER.ID, JooqDriverQueries::view, sink);
    }

    @Override
    public Page<AssignmentView> ofVehicle(UUID vehicleId, PageRequest page) {
        return assignments(DRIVER_ASSIGNMENT.VEHICLE_ID.eq(vehicleId), page);
    }

    @Override
    public void forEachOfVehicle(UUID vehicleId, PageRequest page, Consumer<? super AssignmentView> sink) {
        forEachAssignment(DRIVER_ASSIGNMENT.VEHICLE_ID.eq(vehicleId), page, sink);
    }

    @Override
    public Page<AssignmentView> ofDriver(UUID driverId, PageRequest page) {
        return assignments(DRIVER_ASSIGNMENT.DRIVER_ID.eq(driverId), page);
    }

    @Override
    public void forEachOfDriver(UUID driverId, PageRequest page, Consumer<? super AssignmentView> sink) {
        forEachAssignment(DRIVER_ASSIGNMENT.DRIVER_ID.eq(driverId), page, sink);
    }

    @Override
    public DriverStatistics statistics(LocalDate today) {
        var soon = today.plusDays(DAYS_TO_RENEW);
        return dsl.select(
                        count(),
                        with(DriverStatus.ACTIVE),
                        with(DriverStatus.INACTIVE),
                        with(DriverStatus.SUSPENDED),
                        with(DriverStatus.TRAINING),
                        count(DRIVER_ASSIGNMENT.ID),
                        count().filterWhere(DRIVER.LICENSE_EXPIRES_ON.lt(today)),
                        count().filterWhere(DRIVER.LICENSE_EXPIRES_ON.between(today, soon)))
                .from(DRIVER)
                .leftJoin(DRIVER_ASSIGNMENT)
                .on(DRIVER_ASSIGNMENT.DRIVER_ID.eq(DRIVER.ID))
                .and(DRIVER_ASSIGNMENT.ENDED_AT.isNull())
                .where(DRIVER.REMOVED_AT.isNull())
                .fetchSingle(row -> new DriverStatistics(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8()));
    }

    private static Field<Integer> with(DriverStatus status) {
        return count().filterWhere(DRIVER.STATUS.eq(status.name()));
    }

    private Select<? extends Record> matching(DriverFilter filter, @Nullable String q) {
        var condition = DRIVER.REMOVED_AT.isNull();
        if (filter.status() != null) {
            condition = condition.and(DRIVER.STATUS.eq(filter.status().name()));
        }
        if (filter.licenseClass() != null) {
            condition =
                    condition.and(DRIVER.LICENSE_CLASS.eq(filter.licenseClass().name()));
        }
        if (filter.expiresBy() != null) {
            condition = condition.and(DRIVER.LICENSE_EXPIRES_ON.le(filter.expiresBy()));
        }
        return selectViews()
                .where(condition)
                .and(q == null ? noCondition() : WordSearch.inVector(DRIVER.SEARCH_WORDS, q));
    }

    private SelectOnConditionStep<? extends Record> selectViews() {
        return dsl.select(DRIVER.fields())
                .select(VEHICLE_ID, VEHICLE.LICENSE_PLATE, VEHICLE.MAKE, VEHICLE.MODEL)
                .from(DRIVER)
                // With a limit it is looked up for each driver that is found, never read whole.
                .leftJoin(lateral(select(DRIVER_ASSIGNMENT.VEHICLE_ID)
                                .from(DRIVER_ASSIGNMENT)
                                .where(DRIVER_ASSIGNMENT.DRIVER_ID.eq(DRIVER.ID))
                                .and(DRIVER_ASSIGNMENT.ENDED_AT.isNull())
                                .limit(inline(1)))
                        .as("driven"))
                .on(trueCondition())
                .leftJoin(VEHICLE)
                .on(VEHICLE.ID.eq(DRIVEN));
    }

    private Page<AssignmentView> assignments(Condition of, PageRequest page) {
        return pages.page(
                selectAssignments(of), page, ASSIGNMENT_SORT, DRIVER_ASSIGNMENT.ID, JooqDriverQueries::assignment);
    }

    private void forEachAssignment(Condition of, PageRequest page, Consumer<? super AssignmentView> sink) {
        pages.forEach(
                selectAssignments(of),
                page,
                ASSIGNMENT_SORT,
                DRIVER_ASSIGNMENT.ID,
                JooqDriverQueries::assignment,
                sink);
    }

    private Select<? extends Record> selectAssignments(Condition of) {
        return dsl.select(DRIVER_ASSIGNMENT.fields())
                .select(VEHICLE.LICENSE_PLATE, DRIVER.NAME, DRIVER.PHONE)
                .from(DRIVER_ASSIGNMENT)
                .join(VEHICLE)
                .on(VEHICLE.ID.eq(DRIVER_ASSIGNMENT.VEHICLE_ID))
                .join(DRIVER)
                .on(DRIVER.ID.eq(DRIVER_ASSIGNMENT.DRIVER_ID))
                .where(of);
    }

    private static AssignmentView assignment(Record row) {
        return new AssignmentView(
                row.get(DRIVER_ASSIGNMENT.ID),
                row.get(DRIVER_ASSIGNMENT.VEHICLE_ID),
                row.get(VEHICLE.LICENSE_PLATE),
                row.get(DRIVER_ASSIGNMENT.DRIVER_ID),
                row.get(DRIVER.NAME),
                row.get(DRIVER.PHONE),
                row.get(DRIVER_ASSIGNMENT.ASSIGNED_AT),
                row.get(DRIVER_ASSIGNMENT.ENDED_AT),
                row.get(DRIVER_ASSIGNMENT.NOTE),
                row.get(DRIVER_ASSIGNMENT.END_REASON),
                row.get(DRIVER_ASSIGNMENT.ACTOR_NAME));
    }

    private static DriverView view(Record row) {
        var vehicle = row.get(VEHICLE_ID);
        return new DriverView(
                row.get(DRIVER.ID),
                row.get(DRIVER.NAME),
                row.get(DRIVER.PHONE),
                row.get(DRIVER.EMAIL),
                row.get(DRIVER.LICENSE_NUMBER),
                LicenseClass.valueOf(row.get(DRIVER.LICENSE_CLASS)),
                row.get(DRIVER.LICENSE_EXPIRES_ON),
                DriverStatus.valueOf(row.get(DRIVER.STATUS)),
                List.of(row.get(DRIVER.CERTIFICATIONS)),
                row.get(DRIVER.HIRED_ON),
                new EmergencyContact(
                        row.get(DRIVER.EMERGENCY_NAME),
                        row.get(DRIVER.EMERGENCY_PHONE),
                        row.get(DRIVER.EMERGENCY_RELATION)),
                vehicle == null
                        ? null
                        : new DriverView.Vehicle(
                                vehicle, row.get(VEHICLE.LICENSE_PLATE), row.get(VEHICLE.MAKE), row.get(VEHICLE.MODEL)),
                row.get(DRIVER.CREATED_AT),
                row.get(DRIVER.UPDATED_AT),
                row.get(DRIVER.VERSION));
    }
}
