package com.clutch.assets.adapter.out.persistence.asset;

import static com.clutch.assets.jooq.Tables.ASSIGNMENT;

import com.clutch.assets.adapter.out.persistence.JooqStore;
import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.asset.Assignment;
import com.clutch.assets.domain.asset.Assignments;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.assets.jooq.tables.records.AssignmentRecord;
import com.clutch.kernel.DomainException;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqAssignments extends JooqStore<AssignmentRecord, Assignment> implements Assignments {

    JooqAssignments(DSLContext dsl) {
        super(dsl, ASSIGNMENT, ASSIGNMENT.ID, ASSIGNMENT.VERSION, ASSIGNMENT.REMOVED_AT);
    }

    static Assignment assignment(Record row) {
        return new Assignment(
                row.get(ASSIGNMENT.ID),
                row.get(ASSIGNMENT.VERSION),
                row.get(ASSIGNMENT.ASSET_ID),
                new Holder(
                        row.get(ASSIGNMENT.HOLDER_ID),
                        row.get(ASSIGNMENT.HOLDER_NAME),
                        row.get(ASSIGNMENT.HOLDER_EMAIL),
                        row.get(ASSIGNMENT.HOLDER_DEPARTMENT)),
                new Signature(row.get(ASSIGNMENT.ASSIGNED_BY), row.get(ASSIGNMENT.ASSIGNED_BY_NAME)),
                row.get(ASSIGNMENT.ASSIGNED_AT),
                row.get(ASSIGNMENT.DUE_DATE),
                row.get(ASSIGNMENT.RETURNED_AT),
                row.get(ASSIGNMENT.PURPOSE),
                row.get(ASSIGNMENT.NOTES),
                row.get(ASSIGNMENT.CREATED_AT),
                row.get(ASSIGNMENT.UPDATED_AT),
                row.get(ASSIGNMENT.REMOVED_AT));
    }

    @Override
    protected Assignment read(Record row) {
        return assignment(row);
    }

    @Override
    protected AssignmentRecord row(Assignment assignment) {
        var holder = assignment.holder();
        var row = new AssignmentRecord();
        row.setId(assignment.id());
        row.setVersion(assignment.version());
        row.setAssetId(assignment.assetId());
        row.setHolderId(holder.id());
        row.setHolderName(holder.name());
        row.setHolderEmail(holder.email());
        row.setHolderDepartment(holder.department());
        row.setAssignedBy(assignment.assignedBy().id());
        row.setAssignedByName(assignment.assignedBy().name());
        row.setAssignedAt(assignment.assignedAt());
        row.setDueDate(assignment.dueDate());
        row.setReturnedAt(assignment.returnedAt());
        row.setPurpose(assignment.purpose());
        row.setNotes(assignment.notes());
        row.setCreatedAt(assignment.createdAt());
        row.setUpdatedAt(assignment.updatedAt());
        row.setRemovedAt(assignment.removedAt());
        return row;
    }

    @Override
    protected @Nullable DomainException refusal(String constraint) {
        return constraint.equals("assignment_overlaps") || constraint.equals("assignment_active")
                ? new DomainException(
                        AssetsError.ASSIGNMENT_OVERLAPS, "Somebody else has or had this asset during that time.")
                : null;
    }
}
