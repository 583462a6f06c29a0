package com.clutch.fleet.domain.driver;

import com.clutch.fleet.domain.FleetError;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The drivers there are. */
public interface Drivers {

    /** The driver with this id, whom nobody else can change until the running transaction ends. */
    Optional<Driver> findForUpdate(UUID id);

    /** The drivers with these licence numbers. */
    List<Driver> having(Collection<String> licenseNumbers);

    /** All drivers in the order of their ids, from after the given one on; null for the first. */
    List<Driver> after(@Nullable UUID id, int limit);

    /**
     * Stores drivers who are new.
     *
     * @throws DomainException {@link FleetError#LICENSE_NUMBER_TAKEN}
     */
    void add(List<Driver> drivers);

    /**
     * Stores drivers who have changed, each with a version one more than the stored one.
     *
     * @throws DomainException {@link FleetError#LICENSE_NUMBER_TAKEN}
     * @throws StaleVersionException when a stored version is another
     */
    void save(List<Driver> drivers);

    /** Removes a driver; the row stays, for the history of the vehicles. */
    void remove(Driver driver, Instant at);
}
