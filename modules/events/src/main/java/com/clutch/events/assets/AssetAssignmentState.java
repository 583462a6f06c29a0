package com.clutch.events.assets;

import com.clutch.events.Personal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an assignment.
 *
 * @param holderId null when the person has no account
 * @param assignedBy account that gave the asset away
 * @param dueDate when it should come back, null when nobody said
 * @param returnedAt when it came back, null while it is away
 * @param status active or returned
 */
public record AssetAssignmentState(
        UUID id,
        UUID assetId,
        @Nullable UUID holderId,
        @Personal String holderName,
        @Personal @Nullable String holderEmail,
        @Nullable String holderDepartment,
        UUID assignedBy,
        @Personal String assignedByName,
        Instant assignedAt,
        @Nullable LocalDate dueDate,
        @Nullable Instant returnedAt,
        String status,
        @Nullable String purpose,
        @Nullable String notes,
        Instant createdAt) {}
