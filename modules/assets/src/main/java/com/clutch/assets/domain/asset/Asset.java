package com.clutch.assets.domain.asset;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Stored;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something the company owns. It does not change: each method answers the asset as it would be, and a use case decides whether
 * that is stored.
 *
 * @param version of the stored row; a new asset has 1
 * @param number what stands on its label
 * @param holder who has it, null when nobody has
 * @param totalServices services that were completed
 * @param totalCost what they cost, in the currency of the asset
 * @param removedAt when it was removed, null while it is there
 */
public record Asset(
        UUID id,
        long version,
        String number,
        AssetDetails details,
        AssetCondition condition,
        @Nullable Holder holder,
        int totalServices,
        BigDecimal totalCost,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<Asset> {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** An asset that is new to the company. */
    public static Asset register(UUID id, String number, AssetDetails details, AssetCondition condition, Instant now) {
        return new Asset(id, 1, number, details, condition, null, 0, NOTHING, now, now, null);
    }

    /** The same asset, which is new, with another number. */
    public Asset numbered(String next) {
        return new Asset(
                id,
                version,
                next,
                details,
                condition,
                holder,
                totalServices,
                totalCost,
                createdAt,
                updatedAt,
                removedAt);
    }

    /** Whether it can be given to somebody. */
    public Availability availability() {
        if (condition != AssetCondition.ACTIVE) {
            return Availability.UNAVAILABLE;
        }
        return holder == null ? Availability.AVAILABLE : Availability.ASSIGNED;
    }

    /**
     * How it loses its value, when what it cost, when it was bought and how long it serves are known.
     */
    public Optional<Depreciation> depreciation() {
        var cost = details.purchasePrice();
        var since = details.purchaseDate();
        var life = details.usefulLifeMonths();
        if (cost == null || since == null || life == null) {
            return Optional.empty();
        }
        var salvage = details.salvageValue();
        return Optional.of(new Depreciation(cost, salvage == null ? NOTHING : salvage, since, life));
    }

    /**
     * What it is worth on a day: what somebody said; otherwise its book value; otherwise what it cost; otherwise nothing.
     */
    public BigDecimal valueOn(LocalDate day) {
        var appraised = details.appraisedValue();
        if (appraised != null) {
            return appraised;
        }
        var cost = details.purchasePrice();
        return depreciation().map(loss -> loss.bookValueOn(day)).orElse(cost == null ? NOTHING : cost);
    }

    /**
     * The same asset with other details.
     *
     * @throws DomainException {@link AssetsError#ASSET_RETIRED}
     */
    public Asset revise(AssetDetails next) {
        if (!details.equals(next) && condition == AssetCondition.RETIRED) {
            throw new DomainException(
                    AssetsError.ASSET_RETIRED, "This asset has been retired and does not change any more.");
        }
        return new Asset(
                id,
                version,
                number,
                next,
                condition,
                holder,
                totalServices,
                totalCost,
                createdAt,
                updatedAt,
                removedAt);
    }

    /**
     * The same asset in another condition; itself when it is in that one already.
     *
     * @throws DomainException when there is no such move, or {@link AssetsError#ASSET_ASSIGNED}
     */
    public Asset moveTo(AssetCondition next) {
        if (condition == next) {
            return this;
        }
        AssetCondition.MOVES.check(condition, next);
        if (next.needsNoHolder()) {
            requireNoHolder();
        }
        return new Asset(
                id, version, number, details, next, holder, totalServices, totalCost, createdAt, updatedAt, removedAt);
    }

    /**
     * The same asset with somebody who has it.
     *
     * @throws DomainException {@link AssetsError#ASSET_NOT_AVAILABLE}
     */
    public Asset assignTo(Holder next) {
        if (availability() != Availability.AVAILABLE) {
            var why = holder == null
                    ? "is %s".formatted(condition.name().toLowerCase(Locale.ROOT))
                    : "is with %s".formatted(holder.name());
            throw new DomainException(
                            AssetsError.ASSET_NOT_AVAILABLE,
                            "This asset %s and cannot be assigned; only an available one can.".formatted(why))
                    .with("state", availability().name().toLowerCase(Locale.ROOT));
        }
        return heldBy(next);
    }

    /** The same asset, which nobody has. */
    public Asset takeBack() {
        return heldBy(null);
    }

    private Asset heldBy(@Nullable Holder next) {
        return new Asset(
                id,
                version,
                number,
                details,
                condition,
                next,
                totalServices,
                totalCost,
                createdAt,
                updatedAt,
                removedAt);
    }

    /** The same asset after a service on a day. */
    public Asset serviced(LocalDate day, @Nullable LocalDate nextDue, BigDecimal cost) {
        return new Asset(
                id,
                version,
                number,
                details.serviced(day, nextDue),
                condition,
                holder,
                totalServices + 1,
                totalCost.add(cost),
                createdAt,
                updatedAt,
                removedAt);
    }

    /**
     * The same asset, no longer shown.
     *
     * @throws DomainException {@link AssetsError#ASSET_ASSIGNED}
     */
    public Asset remove(Instant now) {
        requireNoHolder();
        return new Asset(
                id, version, number, details, condition, null, totalServices, totalCost, createdAt, updatedAt, now);
    }

    @Override
    public Asset nextVersion(Instant now) {
        return new Asset(
                id,
                version + 1,
                number,
                details,
                condition,
                holder,
                totalServices,
                totalCost,
                createdAt,
                now,
                removedAt);
    }

    private void requireNoHolder() {
        if (holder != null) {
            throw new DomainException(
                    AssetsError.ASSET_ASSIGNED,
                    "This asset is with %s; it must be returned first.".formatted(holder.name()));
        }
    }
}
