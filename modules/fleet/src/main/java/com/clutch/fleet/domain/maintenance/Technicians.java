package com.clutch.fleet.domain.maintenance;

import com.clutch.kernel.StaleVersionException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The technicians, those who have left included. */
public interface Technicians {

    /** The technician with this id, who stays as he is until the running transaction ends. */
    Optional<Technician> findForUpdate(UUID id);

    /** All technicians in the order of their ids, from after the given one on; null for the first. */
    List<Technician> after(@Nullable UUID id, int limit);

    /** Stores one who is new. */
    void add(Technician technician);

    /**
     * Stores one who has changed, with a version one more than the stored one.
     *
     * @throws StaleVersionException when the stored version is another
     */
    void save(Technician technician);
}
