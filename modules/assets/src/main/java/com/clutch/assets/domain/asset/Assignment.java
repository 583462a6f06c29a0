package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.Stored;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has an asset, or had it.
 *
 * @param version of the stored row; a new assignment has 1
 * @param dueDate day by which it should come back, null when nobody said
 * @param returnedAt when it came back, null while it is away
 * @param removedAt when it was removed, null while it is there
 */
public record Assignment(
        UUID id,
        long version,
        UUID assetId,
        Holder holder,
        Signature assignedBy,
        Instant assignedAt,
        @Nullable LocalDate dueDate,
        @Nullable Instant returnedAt,
        @Nullable String purpose,
        @Nullable String notes,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<Assignment> {

    /** Whether an assignment has ended. */
    public enum Status {
        ACTIVE,
        RETURNED
    }

    /**
     * What somebody says about an assignment; null means that nothing is said.
     *
     * @param assignedAt now when null
     */
    public record Terms(
            @Nullable Instant assignedAt,
            @Nullable LocalDate dueDate,
            @Nullable String purpose,
            @Nullable String notes) {}

    /**
     * A new assignment.
     *
     * @param today day of the company
     * @throws DomainException naming every field that makes no sense
     */
    public static Assignment start(
            UUID id, UUID assetId, Holder holder, Terms terms, Signature by, LocalDate today, Instant now) {
        var at = terms.assignedAt() == null ? now : terms.assignedAt();
        var check = new FieldCheck();
        if (at.isAfter(now)) {
            check.reject("assignedDate", "An asset is assigned now or was assigned before, not later.");
        }
        if (terms.dueDate() != null && terms.dueDate().isBefore(today)) {
            check.reject("returnDate", "An asset that is given away now comes back today or later.");
        }
        var purpose = check.text("purpose", terms.purpose(), null, 500);
        var notes = check.text("notes", terms.notes(), null, 2000);
        check.done();
        return new Assignment(id, 1, assetId, holder, by, at, terms.dueDate(), null, purpose, notes, now, now, null);
    }

    /** Whether the asset is away. */
    public Status status() {
        return returnedAt == null ? Status.ACTIVE : Status.RETURNED;
    }

    /** The same assignment after what somebody says now; when it began does not change. */
    public Assignment with(Terms terms) {
        var check = new FieldCheck();
        var nextPurpose = check.text("purpose", terms.purpose(), purpose, 500);
        var nextNotes = check.text("notes", terms.notes(), notes, 2000);
        check.done();
        var due = terms.dueDate() == null ? dueDate : terms.dueDate();
        return new Assignment(
                id,
                version,
                assetId,
                holder,
                assignedBy,
                assignedAt,
                due,
                returnedAt,
                nextPurpose,
                nextNotes,
                createdAt,
                updatedAt,
                removedAt);
    }

    /**
     * The same assignment, ended.
     *
     * @throws DomainException {@link AssetsError#ASSIGNMENT_RETURNED}, or when it would end before it began or later than now
     */
    public Assignment end(Instant at, Instant now) {
        if (returnedAt != null) {
            throw new DomainException(
                    AssetsError.ASSIGNMENT_RETURNED, "This asset was returned before; an assignment ends once.");
        }
        var check = new FieldCheck();
        if (at.isBefore(assignedAt) || at.isAfter(now)) {
            check.reject("returnDate", "An asset comes back after it was given away, and not later than now.");
        }
        check.done();
        return ended(at, removedAt);
    }

    /** The same assignment, no longer shown; one that had not ended ends with it. */
    public Assignment remove(Instant now) {
        return ended(returnedAt == null ? now : returnedAt, now);
    }

    private Assignment ended(Instant at, @Nullable Instant removed) {
        return new Assignment(
                id,
                version,
                assetId,
                holder,
                assignedBy,
                assignedAt,
                dueDate,
                at,
                purpose,
                notes,
                createdAt,
                updatedAt,
                removed);
    }

    @Override
    public Assignment nextVersion(Instant now) {
        return new Assignment(
                id,
                version + 1,
                assetId,
                holder,
                assignedBy,
                assignedAt,
                dueDate,
                returnedAt,
                purpose,
                notes,
                createdAt,
                now,
                removedAt);
    }
}
