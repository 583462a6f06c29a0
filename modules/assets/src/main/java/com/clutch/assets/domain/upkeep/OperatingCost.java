package com.clutch.assets.domain.upkeep;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.Signature;
import com.clutch.assets.domain.Stored;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was paid to run an asset, beside its maintenance.
 *
 * @param version of the stored row; a new cost has 1
 * @param assetId null when it is of no single asset
 * @param incurredOn day of the company
 * @param removedAt when it was removed, null while it is there
 */
public record OperatingCost(
        UUID id,
        long version,
        @Nullable UUID assetId,
        @Nullable UUID vendorId,
        CostKind kind,
        BigDecimal amount,
        String currency,
        LocalDate incurredOn,
        @Nullable String description,
        Signature recordedBy,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant removedAt)
        implements Stored<OperatingCost> {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("1000000000000");

    /**
     * A cost that is new: kind and amount must be there.
     *
     * @param today day of the company, on which it arose when nobody says
     * @throws DomainException naming every field that makes no sense
     */
    public static OperatingCost record(UUID id, CostFields said, Signature by, LocalDate today, Instant now) {
        var check = new FieldCheck();
        check.required("kind", said.kind(), null, CostKind.OTHER);
        check.required("amount", said.amount(), null, LEAST);
        check.done();
        return new OperatingCost(
                        id,
                        1,
                        null,
                        null,
                        CostKind.OTHER,
                        LEAST,
                        FieldCheck.USUAL_CURRENCY,
                        today,
                        null,
                        by,
                        now,
                        now,
                        null)
                .with(said, today);
    }

    /**
     * The same cost after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public OperatingCost with(CostFields said, LocalDate today) {
        var check = new FieldCheck();
        var sum = check.number("amount", said.amount(), amount, LEAST, MOST, 2);
        var day = said.date() == null ? incurredOn : said.date();
        if (day.isAfter(today)) {
            check.reject("date", "A cost arises today or arose before, not later.");
        }
        var next = new OperatingCost(
                id,
                version,
                said.assetId() == null ? assetId : said.assetId(),
                said.vendorId() == null ? vendorId : said.vendorId(),
                said.kind() == null ? kind : said.kind(),
                sum == null ? amount : sum,
                check.currency(said.currency(), currency),
                day,
                check.text("description", said.description(), description, 1000),
                recordedBy,
                createdAt,
                updatedAt,
                removedAt);
        check.done();
        return next;
    }

    /** The same cost, no longer counted. */
    public OperatingCost remove(Instant now) {
        return copy(version, updatedAt, now);
    }

    @Override
    public OperatingCost nextVersion(Instant now) {
        return copy(version + 1, now, removedAt);
    }

    private OperatingCost copy(long nextVersion, Instant updated, @Nullable Instant removed) {
        return new OperatingCost(
                id,
                nextVersion,
                assetId,
                vendorId,
                kind,
                amount,
                currency,
                incurredOn,
                description,
                recordedBy,
                createdAt,
                updated,
                removed);
    }
}
