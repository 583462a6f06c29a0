package com.clutch.fleet.adapter.out.persistence.driver;

import static com.clutch.fleet.jooq.Tables.DRIVER_ASSIGNMENT;
import static com.clutch.fleet.jooq.Tables.VEHICLE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.driver.Assignment;
import com.clutch.fleet.domain.driver.Assignments;
import com.clutch.fleet.jooq.tables.records.DriverAssignmentRecord;
import com.clutch.kernel.DomainException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Repository;

@Repository
class JooqAssignments implements Assignments {

    private final DSLContext dsl;

    JooqAssignments(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Boolean> lockVehicle(UUID vehicleId) {
        return dsl.select(VEHICLE.STATUS)
                .from(VEHICLE)
                .where(VEHICLE.ID.eq(vehicleId))
                .forNoKeyUpdate()
                .fetchOptional(row ->
                        !row.value1().equals("DECOMMISSIONED") && !row.value1().equals("RETIRED"));
    }

    @Override
    public List<Assignment> ofVehicles(Collection<UUID> vehicleIds) {
        return dsl.selectFrom(DRIVER_ASSIGNMENT)
                .where(DRIVER_ASSIGNMENT.VEHICLE_ID.eq(any(vehicleIds.toArray(UUID[]::new))))
                .and(DRIVER_ASSIGNMENT.ENDED_AT.isNull())
                .orderBy(DRIVER_ASSIGNMENT.ID)
                .forUpdate()
                .fetch(JooqAssignments::assignment);
    }

    @Override
    public Optional<Assignment> ofDriver(UUID driverId) {
        return dsl.selectFrom(DRIVER_ASSIGNMENT)
                .where(DRIVER_ASSIGNMENT.DRIVER_ID.eq(driverId))
                .and(DRIVER_ASSIGNMENT.ENDED_AT.isNull())
                .forUpdate()
                .fetchOptional(JooqAssignments::assignment);
    }

    @Override
    public List<Assignment> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(DRIVER_ASSIGNMENT)
                .where(id == null ? noCondition() : DRIVER_ASSIGNMENT.ID.gt(id))
                .orderBy(DRIVER_ASSIGNMENT.ID)
                .limit(limit)
                .fetch(JooqAssignments::assignment);
    }

    @Override
    public void add(Assignment assignment) {
        try {
            dsl.insertInto(DRIVER_ASSIGNMENT).set(row(assignment)).execute();
        } catch (DataIntegrityViolationException overlap) {
            throw translated(overlap);
        }
    }

    @Override
    public void end(List<Assignment> ended) {
        for (var assignment : ended) {
            dsl.update(DRIVER_ASSIGNMENT)
                    .set(DRIVER_ASSIGNMENT.ENDED_AT, assignment.endedAt())
                    .set(DRIVER_ASSIGNMENT.ENDED_BY, assignment.endedBy())
                    .set(DRIVER_ASSIGNMENT.END_REASON, assignment.endReason())
                    .where(DRIVER_ASSIGNMENT.ID.eq(assignment.id()))
                    .execute();
        }
    }

    private static RuntimeException translated(DataIntegrityViolationException overlap) {
        var message = String.valueOf(overlap.getMessage());
        if (message.contains("driver_assignment_one_per_vehicle") || message.contains("driver_assignment_of_vehicle")) {
            return new DomainException(
                    FleetError.VEHICLE_HAS_DRIVER, "This vehicle has another driver at that time; end that first.");
        }
        return message.contains("driver_assignment_one_per_driver") || message.contains("driver_assignment_of_driver")
                ? new DomainException(
                        FleetError.DRIVER_HAS_VEHICLE, "This driver has another vehicle at that time; end that first.")
                : overlap;
    }

    private static DriverAssignmentRecord row(Assignment assignment) {
        var row = new DriverAssignmentRecord();
        row.setId(assignment.id());
        row.setVehicleId(assignment.vehicleId());
        row.setDriverId(assignment.driverId());
        row.setAssignedAt(assignment.assignedAt());
        row.setEndedAt(assignment.endedAt());
        row.setNote(assignment.note());
        row.setAssignedBy(assignment.assignedBy());
        row.setActorName(assignment.actorName());
        row.setEndedBy(assignment.endedBy());
        row.setEndReason(assignment.endReason());
        return row;
    }

    private static Assignment assignment(DriverAssignmentRecord row) {
        return new Assignment(
                row.getId(),
                row.getVehicleId(),
                row.getDriverId(),
                row.getAssignedAt(),
                row.getEndedAt(),
                row.getNote(),
                row.getAssignedBy(),
                row.getActorName(),
                row.getEndedBy(),
                row.getEndReason());
    }
}
