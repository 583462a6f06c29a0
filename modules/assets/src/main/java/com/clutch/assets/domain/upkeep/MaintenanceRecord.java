package com.clutch.assets.domain.upkeep;

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
 * Work on an asset, planned or done.
 *
 * @param version of the stored row; a new record has 1
 * @param currency of the asset
 * @param startedAt when the asset went out of use for it, null before, and when it was done without
 * @param completedDate day of the company, null until it is completed
 * @param removedAt when it was removed, null while it is there
 */
public record MaintenanceRecord(
        UUID id,
        long version,
        UUID assetId,
        MaintenanceDetails details,
        String currency,
        MaintenanceStatus status,
        @Nullable Instant startedAt,
        @Nullable LocalDate completedDate,
        Signature recordedBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<MaintenanceRecord> {

    /** Work that is planned. */
    public static MaintenanceRecord plan(
            UUID id, UUID assetId, MaintenanceDetails details, String currency, Signature by, Instant now) {
        return new MaintenanceRecord(
                id, 1, assetId, details, currency, MaintenanceStatus.SCHEDULED, null, null, by, now, now, null);
    }

    /**
     * The same record with other details. What is completed keeps its cost, because it has been counted.
     *
     * @throws DomainException {@link AssetsError#MAINTENANCE_CLOSED}
     */
    public MaintenanceRecord revise(MaintenanceDetails next) {
        if (details.equals(next)) {
            return this;
        }
        if (status == MaintenanceStatus.CANCELLED
                || status == MaintenanceStatus.COMPLETED && !details.cost().equals(next.cost())) {
            throw new DomainException(
                    AssetsError.MAINTENANCE_CLOSED,
                    "This work is %s; its cost does not change any more."
                            .formatted(status == MaintenanceStatus.COMPLETED ? "completed" : "cancelled"));
        }
        return copy(next, status, startedAt, completedDate, removedAt);
    }

    /**
     * The same record one step further; itself when it is there already.
     *
     * @param on day on which it was completed, null for today; looked at only when the next status is completed
     * @param today day of the company
     * @throws DomainException when there is no such move, or the day makes no sense
     */
    public MaintenanceRecord moveTo(MaintenanceStatus next, @Nullable LocalDate on, LocalDate today, Instant now) {
        if (status == next) {
            return this;
        }
        MaintenanceStatus.MOVES.check(status, next);
        if (next != MaintenanceStatus.COMPLETED) {
            return copy(details, next, next == MaintenanceStatus.IN_PROGRESS ? now : startedAt, null, removedAt);
        }
        var check = new FieldCheck();
        if (on != null && on.isAfter(today)) {
            check.reject("completedDate", "Work is completed today or was completed before, not later.");
        }
        check.done();
        return copy(details, next, startedAt, on == null ? today : on, removedAt);
    }

    /**
     * The same record, no longer shown.
     *
     * @throws DomainException {@link AssetsError#MAINTENANCE_IN_PROGRESS}, {@link AssetsError#MAINTENANCE_CLOSED}
     */
    public MaintenanceRecord remove(Instant now) {
        if (status == MaintenanceStatus.IN_PROGRESS) {
            throw new DomainException(
                    AssetsError.MAINTENANCE_IN_PROGRESS, "This work is being done; complete or cancel it first.");
        }
        if (status == MaintenanceStatus.COMPLETED) {
            throw new DomainException(
                    AssetsError.MAINTENANCE_CLOSED, "This work is completed; its record keeps what it cost.");
        }
        return copy(details, status, startedAt, completedDate, now);
    }

    private MaintenanceRecord copy(
            MaintenanceDetails nextDetails,
            MaintenanceStatus nextStatus,
            @Nullable Instant started,
            @Nullable LocalDate completed,
            @Nullable Instant removed) {
        return new MaintenanceRecord(
                id,
                version,
                assetId,
                nextDetails,
                currency,
                nextStatus,
                started,
                completed,
                recordedBy,
                createdAt,
                updatedAt,
                removed);
    }

    @Override
    public MaintenanceRecord nextVersion(Instant now) {
        return new MaintenanceRecord(
                id,
                version + 1,
                assetId,
                details,
                currency,
                status,
                startedAt,
                completedDate,
                recordedBy,
                createdAt,
                now,
                removedAt);
    }
}
