package com.clutch.assets.domain.vendor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a vendor, before anybody has looked whether it makes sense; null, and a blank text, mean that nothing
 * is said. The names are those of the JSON.
 */
public record VendorFields(
        @Nullable String name,
        @Nullable VendorType type,
        @Nullable String category,
        @Nullable String description,
        @Nullable Contacts contact,
        @Nullable Address address,
        @Nullable Business business,
        @Nullable VendorStatus status,
        @Nullable List<Certification> certifications,
        @Nullable List<String> tags,
        @Nullable String notes) {

    /** Whom to speak to. */
    public record Contacts(
            @Nullable Contact primary, @Nullable Contact secondary) {

        /** Nobody is known. */
        public static final Contacts NONE = new Contacts(Contact.NONE, Contact.NONE);
    }

    /** A person to speak to. */
    public record Contact(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String title) {

        /** Nobody is known. */
        public static final Contact NONE = new Contact(null, null, null, null);
    }

    /** Where a vendor is. */
    public record Address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String country,
            @Nullable String zipCode) {

        /** Not known. */
        public static final Address NONE = new Address(null, null, null, null, null);
    }

    /** The vendor as a company; its revenue is in the currency of this company. */
    public record Business(
            @Nullable String registrationNumber,
            @Nullable String taxId,
            @Nullable String website,
            @Nullable Integer establishedYear,
            @Nullable Integer employeeCount,
            @Nullable BigDecimal annualRevenue) {

        /** Not known. */
        public static final Business NONE = new Business(null, null, null, null, null, null);
    }

    /** What a vendor is certified for. */
    public record Certification(
            @Nullable String name,
            @Nullable String issuer,
            @Nullable LocalDate issueDate,
            @Nullable LocalDate expiryDate,
            @Nullable CertificationStatus status) {}

    /** Whether a certification holds. */
    public enum CertificationStatus {
        ACTIVE,
        EXPIRED,
        PENDING
    }
}
