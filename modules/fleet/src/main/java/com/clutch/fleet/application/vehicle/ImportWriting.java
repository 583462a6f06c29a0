package com.clutch.fleet.application.vehicle;

import com.clutch.fleet.application.vehicle.VehicleChanges.Edit;
import com.clutch.kernel.Actor;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a part of an import; it stands apart from {@link VehicleImport} because each part is a transaction of its own. */
@Service
class ImportWriting {

    private final VehicleChanges changes;

    ImportWriting(VehicleChanges changes) {
        this.changes = changes;
    }

    /** Stores all of it or nothing. */
    @Transactional
    public void write(List<Edit> edits, Actor actor) {
        changes.apply(edits, actor);
    }
}
