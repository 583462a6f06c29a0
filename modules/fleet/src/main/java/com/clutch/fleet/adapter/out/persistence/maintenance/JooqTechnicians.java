package com.clutch.fleet.adapter.out.persistence.maintenance;

import static com.clutch.fleet.jooq.Tables.TECHNICIAN;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.maintenance.Technicians;
import com.clutch.fleet.jooq.tables.records.TechnicianRecord;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqTechnicians implements Technicians {

    private final DSLContext dsl;

    JooqTechnicians(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<Technician> findForUpdate(UUID id) {
        return dsl.selectFrom(TECHNICIAN)
                .where(TECHNICIAN.ID.eq(id))
                .forUpdate()
                .fetchOptional(JooqTechnicians::technician);
    }

    @Override
    public List<Technician> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(TECHNICIAN)
                .where(id == null ? noCondition() : TECHNICIAN.ID.gt(id))
                .orderBy(TECHNICIAN.ID)
                .limit(limit)
                .fetch(JooqTechnicians::technician);
    }

    @Override
    public void add(Technician technician) {
        dsl.insertInto(TECHNICIAN).set(row(technician)).execute();
    }

    @Override
    public void save(Technician technician) {
        var row = row(technician);
        row.reset(TECHNICIAN.ID);
        row.reset(TECHNICIAN.CREATED_AT);
        var changed = dsl.update(TECHNICIAN)
                .set(row)
                .where(TECHNICIAN.ID.eq(technician.id()))
                .and(TECHNICIAN.VERSION.eq(technician.version() - 1))
                .execute();
        if (changed == 0) {
            var stored = findForUpdate(technician.id()).orElseThrow();
            throw new StaleVersionException(technician.version() - 1, stored.version(), stored);
        }
    }

    static Technician technician(Record row) {
        return new Technician(
                row.get(TECHNICIAN.ID),
                row.get(TECHNICIAN.VERSION),
                row.get(TECHNICIAN.NAME),
                row.get(TECHNICIAN.PHONE),
                row.get(TECHNICIAN.EMAIL),
                List.of(row.get(TECHNICIAN.SKILLS)),
                row.get(TECHNICIAN.HOURLY_RATE),
                row.get(TECHNICIAN.CURRENCY),
                row.get(TECHNICIAN.ON_DUTY),
                row.get(TECHNICIAN.ACTIVE),
                row.get(TECHNICIAN.CREATED_AT),
                row.get(TECHNICIAN.UPDATED_AT));
    }

    private static TechnicianRecord row(Technician technician) {
        var row = new TechnicianRecord();
        row.setId(technician.id());
        row.setVersion(technician.version());
        row.setName(technician.name());
        row.setPhone(technician.phone());
        row.setEmail(technician.email());
        row.setSkills(technician.skills().toArray(String[]::new));
        row.setHourlyRate(technician.hourlyRate());
        row.setCurrency(technician.currency());
        row.setOnDuty(technician.onDuty());
        row.setActive(technician.active());
        row.setCreatedAt(technician.createdAt());
        row.setUpdatedAt(technician.updatedAt());
        return row;
    }
}
