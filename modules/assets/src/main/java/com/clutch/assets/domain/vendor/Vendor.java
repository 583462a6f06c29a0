package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.Stored;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sells to the company or works for it.
 *
 * @param version of the stored row; a new vendor has 1
 * @param removedAt when it was removed, null while it is there
 */
public record Vendor(
        UUID id,
        long version,
        VendorDetails details,
        VendorStatus status,
        Rating rating,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<Vendor> {

    /** A vendor that is new. */
    public static Vendor register(UUID id, VendorDetails details, VendorStatus status, Instant now) {
        return new Vendor(id, 1, details, status, Rating.NONE, now, now, null);
    }

    /** The same vendor with other details. */
    public Vendor revise(VendorDetails next) {
        return new Vendor(id, version, next, status, rating, createdAt, updatedAt, removedAt);
    }

    /**
     * The same vendor in another status; itself when it has that one already.
     *
     * @throws DomainException when there is no such move
     */
    public Vendor moveTo(VendorStatus next) {
        if (status == next) {
            return this;
        }
        VendorStatus.MOVES.check(status, next);
        return new Vendor(id, version, details, next, rating, createdAt, updatedAt, removedAt);
    }

    /** The same vendor with another rating. */
    public Vendor rated(Rating next) {
        return new Vendor(id, version, details, status, next, createdAt, updatedAt, removedAt);
    }

    /** The same vendor, no longer shown. */
    public Vendor remove(Instant now) {
        return new Vendor(id, version, details, status, rating, createdAt, updatedAt, now);
    }

    @Override
    public Vendor nextVersion(Instant now) {
        return new Vendor(id, version + 1, details, status, rating, createdAt, now, removedAt);
    }
}
