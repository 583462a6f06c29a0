package com.clutch.fleet.application.driver;

import com.clutch.fleet.domain.FleetError;
import com.clutch.fleet.domain.driver.Driver;
import com.clutch.fleet.domain.driver.DriverDetails;
import com.clutch.fleet.domain.driver.DriverFields;
import com.clutch.fleet.domain.driver.DriverStatus;
import com.clutch.fleet.domain.driver.Drivers;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hires drivers, changes what is known of them, and removes them. */
@Service
public class DriverAdministration {

    private final Drivers drivers;
    private final DriverChanges changes;
    private final DriverQueries queries;

    DriverAdministration(Drivers drivers, DriverChanges changes, DriverQueries queries) {
        this.drivers = drivers;
        this.changes = changes;
        this.queries = queries;
    }

    /**
     * Stores a new driver.
     *
     * @param status active when null
     * @throws DomainException when the fields make no sense, {@link FleetError#LICENSE_NUMBER_TAKEN}
     */
    @Transactional
    public DriverView hire(DriverFields fields, @Nullable DriverStatus status, Actor actor) {
        var now = changes.now();
        var driver =
                Driver.hire(Ids.at(now), DriverDetails.of(fields), status == null ? DriverStatus.ACTIVE : status, now);
        changes.apply(List.of(new DriverChanges.Edit(null, driver)), actor);
        return queries.get(driver.id());
    }

    /**
     * Changes what is said, and the status when it is said; a driver who is not active any more gives the vehicle back. What is the
     * same as before makes no new version.
     *
     * @throws DomainException when there is no such driver, the fields make no sense, the status has no such move,
     *     {@link FleetError#LICENSE_NUMBER_TAKEN}
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public DriverView revise(
            UUID id, ExpectedVersion expected, DriverFields fields, @Nullable DriverStatus status, Actor actor) {
        var before = drivers.findForUpdate(id).orElseThrow(() -> DomainException.notFound("driver", id));
        expected.check(before.version(), () -> queries.get(id));
        var revised = before.revise(before.details().with(fields));
        var after = status == null ? revised : revised.moveTo(status);
        changes.apply(List.of(new DriverChanges.Edit(before, after)), actor);
        return queries.get(id);
    }

    /**
     * Removes a driver, who gives the vehicle back; the history of the vehicles keeps the name.
     *
     * @throws DomainException when there is no such driver
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public void remove(UUID id, ExpectedVersion expected, Actor actor) {
        var before = drivers.findForUpdate(id).orElseThrow(() -> DomainException.notFound("driver", id));
        expected.check(before.version(), () -> queries.get(id));
        changes.remove(before, actor);
    }
}
