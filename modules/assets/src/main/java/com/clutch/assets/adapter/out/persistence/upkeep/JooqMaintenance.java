package com.clutch.assets.adapter.out.persistence.upkeep;

import static com.clutch.assets.jooq.Tables.MAINTENANCE_RECORD;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.adapter.out.persistence.JooqText;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.upkeep.Maintenance;
import com.clutch.assets.domain.upkeep.MaintenanceDetails;
import com.clutch.assets.domain.upkeep.MaintenanceRecord;
import com.clutch.assets.domain.upkeep.MaintenanceStatus;
import com.clutch.assets.domain.upkeep.MaintenanceType;
import com.clutch.assets.domain.upkeep.Priority;
import com.clutch.assets.jooq.tables.records.MaintenanceRecordRecord;
import com.clutch.kernel.DomainException;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqMaintenance extends JooqStore<MaintenanceRecordRecord, MaintenanceRecord> implements Maintenance {

    JooqMaintenance(DSLContext dsl) {
        super(
                dsl,
                MAINTENANCE_RECORD,
                MAINTENANCE_RECORD.ID,
                MAINTENANCE_RECORD.VERSION,
                MAINTENANCE_RECORD.REMOVED_AT);
    }

    static MaintenanceRecord record(Record row) {
        var details = new MaintenanceDetails(
                row.get(MAINTENANCE_RECORD.VENDOR_ID),
                JooqText.constant(MaintenanceType.class, row.get(MAINTENANCE_RECORD.TYPE)),
                JooqText.constant(Priority.class, row.get(MAINTENANCE_RECORD.PRIORITY)),
                row.get(MAINTENANCE_RECORD.DESCRIPTION),
                row.get(MAINTENANCE_RECORD.TECHNICIAN),
                row.get(MAINTENANCE_RECORD.SCHEDULED_DATE),
                row.get(MAINTENANCE_RECORD.NEXT_DUE_DATE),
                row.get(MAINTENANCE_RECORD.ESTIMATED_COST),
                row.get(MAINTENANCE_RECORD.COST),
                row.get(MAINTENANCE_RECORD.NOTES),
                List.of(row.get(MAINTENANCE_RECORD.ATTACHMENTS)));
        return new MaintenanceRecord(
                row.get(MAINTENANCE_RECORD.ID),
                row.get(MAINTENANCE_RECORD.VERSION),
                row.get(MAINTENANCE_RECORD.ASSET_ID),
                details,
                row.get(MAINTENANCE_RECORD.CURRENCY),
                JooqText.constant(MaintenanceStatus.class, row.get(MAINTENANCE_RECORD.STATUS)),
                row.get(MAINTENANCE_RECORD.STARTED_AT),
                row.get(MAINTENANCE_RECORD.COMPLETED_DATE),
                new Signature(row.get(MAINTENANCE_RECORD.RECORDED_BY), row.get(MAINTENANCE_RECORD.RECORDED_BY_NAME)),
                row.get(MAINTENANCE_RECORD.CREATED_AT),
                row.get(MAINTENANCE_RECORD.UPDATED_AT),
                row.get(MAINTENANCE_RECORD.REMOVED_AT));
    }

    @Override
    protected MaintenanceRecord read(Record row) {
        return record(row);
    }

    @Override
    protected MaintenanceRecordRecord row(MaintenanceRecord record) {
        var details = record.details();
        var row = new MaintenanceRecordRecord();
        row.setId(record.id());
        row.setVersion(record.version());
        row.setAssetId(record.assetId());
        row.setVendorId(details.vendorId());
        row.setType(details.type().name());
        row.setPriority(details.priority().name());
        row.setDescription(details.description());
        row.setTechnician(details.technician());
        row.setStatus(record.status().name());
        row.setScheduledDate(details.scheduledDate());
        row.setStartedAt(record.startedAt());
        row.setCompletedDate(record.completedDate());
        row.setNextDueDate(details.nextDueDate());
        row.setEstimatedCost(details.estimatedCost());
        row.setCost(details.cost());
        row.setCurrency(record.currency());
        row.setNotes(details.notes());
        row.setAttachments(details.attachments().toArray(String[]::new));
        row.setRecordedBy(record.recordedBy().id());
        row.setRecordedByName(record.recordedBy().name());
        row.setCreatedAt(record.createdAt());
        row.setUpdatedAt(record.updatedAt());
        row.setRemovedAt(record.removedAt());
        return row;
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return switch (constraint) {
            case "maintenance_record_in_progress" ->
                new DomainException(
                        AssetsError.MAINTENANCE_IN_PROGRESS,
                        "This asset is being worked on already; complete or cancel that first.");
            case "maintenance_record_vendor_id_fkey" ->
                DomainException.field(AssetsError.UNKNOWN_VENDOR, "vendorId", "There is no vendor with this id.");
            default -> null;
        };
    }
}
