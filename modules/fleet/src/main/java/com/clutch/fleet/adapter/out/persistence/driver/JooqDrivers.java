package com.clutch.fleet.adapter.out.persistence.driver;

import static com.clutch.fleet.jooq.Tables.DRIVER;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;

import com.clutch.fleet.application.driver.DriverQueries;
import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.driver.Driver;
import com.clutch.fleet.domain.driver.DriverDetails;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.Drivers;
import com.clutch.fleet.domain.driver.EmergencyContact;
import com.clutch.fleet.domain.driver.LicenseClass;
import com.clutch.fleet.jooq.tables.records.DriverRecord;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqDrivers implements Drivers {

    private final DSLContext dsl;
    private final DriverQueries queries;

    JooqDrivers(DSLContext dsl, DriverQueries queries) {
        this.dsl = dsl;
        this.queries = queries;
    }

    @Override
    public Optional<Driver> findForUpdate(UUID id) {
        return dsl.selectFrom(DRIVER)
                .where(DRIVER.ID.eq(id))
                .and(DRIVER.REMOVED_AT.isNull())
                .forUpdate()
                .fetchOptional(JooqDrivers::driver);
    }

    @Override
    public List<Driver> having(Collection<String> licenseNumbers) {
        return dsl.selectFrom(DRIVER)
                .where(DRIVER.LICENSE_NUMBER.eq(any(licenseNumbers.toArray(String[]::new))))
                .and(DRIVER.REMOVED_AT.isNull())
                .fetch(JooqDrivers::driver);
    }

    @Override
    public List<Driver> after(@Nullable UUID id, int limit) {
        return dsl.selectFrom(DRIVER)
                .where(id == null ? noCondition() : DRIVER.ID.gt(id))
                .and(DRIVER.REMOVED_AT.isNull())
                .orderBy(DRIVER.ID)
                .limit(limit)
                .fetch(JooqDrivers::driver);
    }

    @Override
    public void add(List<Driver> drivers) {
        if (drivers.isEmpty()) {
            return;
        }
        try {
            dsl.insertInto(DRIVER)
                    .set(drivers.stream().map(JooqDrivers::row).toList())
                    .execute();
        } catch (DuplicateKeyException _) {
            throw licenseTaken();
        }
    }

    @Override
    public void save(List<Driver> drivers) {
        drivers.forEach(driver -> store(driver, row(driver)));
    }

    @Override
    public void remove(Driver driver, Instant at) {
        var row = row(driver);
        row.setRemovedAt(at);
        store(driver, row);
    }

    private void store(Driver driver, DriverRecord row) {
        row.reset(DRIVER.CREATED_AT);
        try {
            var changed = dsl.update(DRIVER)
                    .set(row)
                    .where(DRIVER.ID.eq(driver.id()))
                    .and(DRIVER.VERSION.eq(driver.version() - 1))
                    .execute();
            if (changed == 0) {
                var stored = queries.get(driver.id());
                throw new StaleVersionException(driver.version() - 1, stored.version(), stored);
            }
        } catch (DuplicateKeyException _) {
            throw licenseTaken();
        }
    }

    private static DomainException licenseTaken() {
        return DomainException.field(
                FleetError.LICENSE_NUMBER_TAKEN, "licenseNumber", "Another driver has this licence number.");
    }

    private static Driver driver(DriverRecord row) {
        var details = new DriverDetails(
                row.getName(),
                row.getPhone(),
                row.getEmail(),
                row.getLicenseNumber(),
                LicenseClass.valueOf(row.getLicenseClass()),
                row.getLicenseExpiresOn(),
                List.of(row.getCertifications()),
                row.getHiredOn(),
                new EmergencyContact(row.getEmergencyName(), row.getEmergencyPhone(), row.getEmergencyRelation()));
        return new Driver(
                row.getId(),
                row.getVersion(),
                details,
                DriverStatus.valueOf(row.getStatus()),
                row.getCreatedAt(),
                row.getUpdatedAt());
    }

    private static DriverRecord row(Driver driver) {
        var details = driver.details();
        var contact = details.emergencyContact();
        var row = new DriverRecord();
        row.setId(driver.id());
        row.setVersion(driver.version());
        row.setName(details.name());
        row.setPhone(details.phone());
        row.setEmail(details.email());
        row.setLicenseNumber(details.licenseNumber());
        row.setLicenseClass(details.licenseClass().name());
        row.setLicenseExpiresOn(details.licenseExpiresOn());
        row.setStatus(driver.status().name());
        row.setCertifications(details.certifications().toArray(String[]::new));
        row.setHiredOn(details.hiredOn());
        row.setEmergencyName(contact.name());
        row.setEmergencyPhone(contact.phone());
        row.setEmergencyRelation(contact.relation());
        row.setCreatedAt(driver.createdAt());
        row.setUpdatedAt(driver.updatedAt());
        return row;
    }
}
