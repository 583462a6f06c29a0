package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.VendorFields.Address;
import com.clutch.assets.domain.vendor.VendorFields.Business;
import com.clutch.assets.domain.vendor.VendorFields.Certification;
import com.clutch.assets.domain.vendor.VendorFields.Contacts;
import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.assets.domain.vendor.VendorType;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vendor as it is read. */
public record VendorView(
        UUID id,
        String name,
        VendorType type,
        @Nullable String category,
        @Nullable String description,
        Contacts contact,
        Address address,
        Business business,
        VendorStatus status,
        Marks rating,
        Contracts contracts,
        Performance performance,
        List<Certification> certifications,
        List<String> tags,
        @Nullable String notes,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** Means of the marks of all reviews, 1 to 5; 0 without reviews. */
    public record Marks(
            BigDecimal overall,
            BigDecimal quality,
            BigDecimal delivery,
            BigDecimal communication,
            BigDecimal pricing,
            int totalReviews) {}

    /**
     * What was agreed with the vendor.
     *
     * @param totalValue of all contracts in the currency of the company, drafts left out
     * @param averageValue of the same
     */
    public record Contracts(long total, long active, BigDecimal totalValue, BigDecimal averageValue) {}

    /**
     * How well the vendor does.
     *
     * @param onTimeDelivery percent of what was delivered that came on its day or before; null before anything was delivered
     * @param qualityScore mean mark of quality in percent of the best one; 0 without reviews
     * @param responseTime mean hours from a communication to the vendor to the next one from it; null when it never answered
     * @param lastInteraction moment of the latest communication; null when there was none
     */
    public record Performance(
            @Nullable BigDecimal onTimeDelivery,
            BigDecimal qualityScore,
            @Nullable BigDecimal responseTime,
            @Nullable Instant lastInteraction) {}

    /** The view of a vendor with what else is known of it. */
    public static VendorView of(
            Vendor vendor,
            Contracts contracts,
            @Nullable BigDecimal onTimeDelivery,
            @Nullable BigDecimal responseTime,
            @Nullable Instant lastInteraction) {
        var details = vendor.details();
        var rating = vendor.rating();
        var quality = rating.mean(rating.quality());
        return new VendorView(
                vendor.id(),
                details.name(),
                details.type(),
                details.category(),
                details.description(),
                new Contacts(details.primary(), details.secondary()),
                details.address(),
                details.business(),
                vendor.status(),
                new Marks(
                        rating.overall(),
                        quality,
                        rating.mean(rating.delivery()),
                        rating.mean(rating.communication()),
                        rating.mean(rating.pricing()),
                        rating.reviews()),
                contracts,
                new Performance(
                        onTimeDelivery, quality.multiply(BigDecimal.valueOf(20)), responseTime, lastInteraction),
                details.certifications(),
                details.tags(),
                details.notes(),
                vendor.createdAt(),
                vendor.updatedAt(),
                vendor.version());
    }
}
