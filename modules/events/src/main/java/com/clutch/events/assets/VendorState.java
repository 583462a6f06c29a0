package com.clutch.events.assets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a vendor.
 *
 * @param type supplier, service_provider, contractor, consultant or other
 * @param status pending_approval, active, inactive, suspended or blacklisted
 * @param annualRevenue in the currency of the company
 * @param rating mean of all marks of all reviews, 1 to 5; 0 without reviews
 * @param reviews how many there are
 */
public record VendorState(
        UUID id,
        String name,
        String type,
        @Nullable String category,
        @Nullable String description,
        String status,
        VendorContactState primaryContact,
        VendorContactState secondaryContact,
        @Nullable String street,
        @Nullable String city,
        @Nullable String state,
        @Nullable String country,
        @Nullable String zipCode,
        @Nullable String registrationNumber,
        @Nullable String taxId,
        @Nullable String website,
        @Nullable Integer establishedYear,
        @Nullable Integer employeeCount,
        @Nullable BigDecimal annualRevenue,
        List<CertificationState> certifications,
        List<String> tags,
        @Nullable String notes,
        BigDecimal rating,
        int reviews,
        Instant createdAt) {
    public VendorState {
        certifications = List.copyOf(certifications);
        tags = List.copyOf(tags);
    }
}
