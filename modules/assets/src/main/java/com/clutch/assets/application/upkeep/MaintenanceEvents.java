package com.clutch.assets.application.upkeep;

import com.clutch.assets.domain.upkeep.MaintenanceRecord;
import com.clutch.events.assets.AssetMaintenanceChanged;
import com.clutch.events.assets.AssetMaintenanceState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts maintenance records into the published language. */
@Component
class MaintenanceEvents extends StateEvents<MaintenanceRecord, AssetMaintenanceState> {

    MaintenanceEvents(EventPublisher publisher) {
        super(publisher, AssetMaintenanceChanged.TOPIC, AssetMaintenanceChanged::new);
    }

    @Override
    protected AssetMaintenanceState state(MaintenanceRecord record) {
        var details = record.details();
        return new AssetMaintenanceState(
                record.id(),
                record.assetId(),
                details.vendorId(),
                word(details.type()),
                word(details.priority()),
                details.description(),
                details.technician(),
                word(record.status()),
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
