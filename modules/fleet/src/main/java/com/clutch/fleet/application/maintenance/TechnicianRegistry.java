package com.clutch.fleet.application.maintenance;

import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.maintenance.Technicians;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.kernel.StaleVersionException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows who repairs vehicles. */
@Service
public class TechnicianRegistry {

    private final Technicians technicians;
    private final TechnicianQueries queries;
    private final TechnicianEvents events;
    private final VehicleCare care;

    TechnicianRegistry(Technicians technicians, TechnicianQueries queries, TechnicianEvents events, VehicleCare care) {
        this.technicians = technicians;
        this.queries = queries;
        this.events = events;
        this.care = care;
    }

    /** @throws DomainException when the fields make no sense */
    @Transactional
    public TechnicianView hire(Technician.Fields said, Actor actor) {
        if (said.name() == null || said.name().isBlank()) {
            throw DomainException.fields(Map.of("name", "This field is required."));
        }
        var now = care.now();
        var technician = Technician.hire(Ids.at(now), said.name(), said, now);
        technicians.add(technician);
        events.changed(null, technician, actor);
        return view(technician.id());
    }

    /**
     * Changes what is said.
     *
     * @throws DomainException when there is no such technician or the fields make no sense
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public TechnicianView revise(UUID id, ExpectedVersion expected, Technician.Fields said, Actor actor) {
        var before = locked(id, expected);
        return store(before, before.revise(said), actor);
    }

    /**
     * The technician leaves; his work orders keep him. One who has left before stays as he is.
     *
     * @throws DomainException when there is no such technician
     * @throws StaleVersionException when the version is not the expected one
     */
    @Transactional
    public TechnicianView leave(UUID id, ExpectedVersion expected, Actor actor) {
        var before = locked(id, expected);
        return store(before, before.leave(), actor);
    }

    private TechnicianView store(Technician before, Technician after, Actor actor) {
        if (!after.equals(before)) {
            var stored = after.nextVersion(care.now());
            technicians.save(stored);
            events.changed(before, stored, actor);
        }
        return view(before.id());
    }

    private Technician locked(UUID id, ExpectedVersion expected) {
        var technician = technicians.findForUpdate(id).orElseThrow(() -> DomainException.notFound("technician", id));
        expected.check(technician.version(), () -> view(id));
        return technician;
    }

    private TechnicianView view(UUID id) {
        return queries.find(id).orElseThrow(() -> DomainException.notFound("technician", id));
    }
}
