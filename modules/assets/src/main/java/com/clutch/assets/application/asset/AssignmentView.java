package com.clutch.assets.application.asset;

import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.asset.Assignment;
import com.clutch.assets.domain.asset.Holder;
import com.clutch.kernel.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as it is read.
 *
 * @param returnDate when the asset came back, null while it is away
 * @param dueDate day by which it should come back, null when nobody said
 */
public record AssignmentView(
        UUID id,
        UUID assetId,
        String assetName,
        String assetNumber,
        Holder assignedTo,
        Signature assignedBy,
        Instant assignedDate,
        @Nullable LocalDate dueDate,
        @Nullable Instant returnDate,
        Status status,
        @Nullable String purpose,
        @Nullable String notes,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Where the asset is. */
    public enum Status {
        /** Away. */
        ACTIVE,
        /** Away, although it should be back. */
        OVERDUE,
        /** Back. */
        RETURNED
    }

    /** The view of an assignment on a day. */
    public static AssignmentView of(Assignment assignment, String assetNumber, String assetName, LocalDate today) {
        var due = assignment.dueDate();
        var away = due != null && due.isBefore(today) ? Status.OVERDUE : Status.ACTIVE;
        return new AssignmentView(
                assignment.id(),
                assignment.assetId(),
                assetName,
                assetNumber,
                assignment.holder(),
                assignment.assignedBy(),
                assignment.assignedAt(),
                due,
                assignment.returnedAt(),
                assignment.status() == Assignment.Status.RETURNED ? Status.RETURNED : away,
                assignment.purpose(),
                assignment.notes(),
                assignment.createdAt(),
                assignment.updatedAt(),
                assignment.version());
    }
}
