package com.clutch.assets.application.upkeep;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.upkeep.MaintenanceRecord;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.AssetMaintenanceChanged;
import com.clutch.events.assets.AssetMaintenanceState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts maintenance records into the published language. */
@Component
class MaintenanceEvents implements StateEvents<MaintenanceRecord> {

    @Override
    public String topic() {
        return AssetMaintenanceChanged.TOPIC;
    }

    @Override
    public AssetMaintenanceChanged event(
            EventHeader header, MaintenanceRecord record, Change change, List<FieldChange> changes) {
        return new AssetMaintenanceChanged(header, record.id(), record.version(), change, state(record), changes);
    }

    @Override
    public AssetMaintenanceState state(MaintenanceRecord record) {
        var details = record.details();
        return new AssetMaintenanceState(
                record.id(),
                record.assetId(),
                details.vendorId(),
                StateEvents.word(details.type()),
                StateEvents.word(details.priority()),
                details.description(),
                details.technician(),
                StateEvents.word(record.status()),
                details.scheduledDate(),
                record.startedAt(),
                record.completedDate(),
                details.nextDueDate(),
                details.estimatedCost(),
                details.cost(),
                record.currency(),
                details.notes(),
                details.attachments(),
                record.recordedBy().id(),
                record.recordedBy().name(),
                record.createdAt());
    }
}
