package com.clutch.assets.adapter.out.persistence.vendor;

import static com.clutch.assets.jooq.Tables.VENDOR;

import com.clutch.assets.adapter.out.persistence.JooqText;
import com.clutch.assets.domain.vendor.Rating;
import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.VendorDetails;
import com.clutch.assets.domain.vendor.VendorFields.Address;
import com.clutch.assets.domain.vendor.VendorFields.Business;
import com.clutch.assets.domain.vendor.VendorFields.Certification;
import com.clutch.assets.domain.vendor.VendorFields.Contact;
import com.clutch.assets.domain.vendor.VendorStatus;
import com.clutch.assets.domain.vendor.VendorType;
import com.clutch.assets.jooq.tables.records.VendorRecord;
import java.util.List;
import org.jooq.Record;

/** A row of the table vendor as the vendor it keeps, and back. */
final class VendorRows {

    private VendorRows() {}

    static Vendor vendor(Record row) {
        var details = new VendorDetails(
                row.get(VENDOR.NAME),
                JooqText.constant(VendorType.class, row.get(VENDOR.TYPE)),
                row.get(VENDOR.CATEGORY),
                row.get(VENDOR.DESCRIPTION),
                new Contact(
                        row.get(VENDOR.PRIMARY_NAME),
                        row.get(VENDOR.PRIMARY_EMAIL),
                        row.get(VENDOR.PRIMARY_PHONE),
                        row.get(VENDOR.PRIMARY_TITLE)),
                new Contact(
                        row.get(VENDOR.SECONDARY_NAME),
                        row.get(VENDOR.SECONDARY_EMAIL),
                        row.get(VENDOR.SECONDARY_PHONE),
                        row.get(VENDOR.SECONDARY_TITLE)),
                new Address(
                        row.get(VENDOR.STREET),
                        row.get(VENDOR.CITY),
                        row.get(VENDOR.STATE),
                        row.get(VENDOR.COUNTRY),
                        row.get(VENDOR.ZIP_CODE)),
                new Business(
                        row.get(VENDOR.REGISTRATION_NUMBER),
                        row.get(VENDOR.TAX_ID),
                        row.get(VENDOR.WEBSITE),
                        row.get(VENDOR.ESTABLISHED_YEAR),
                        row.get(VENDOR.EMPLOYEE_COUNT),
                        row.get(VENDOR.ANNUAL_REVENUE)),
                JooqText.entries(row.get(VENDOR.CERTIFICATIONS), Certification.class),
                List.of(row.get(VENDOR.TAGS)),
                row.get(VENDOR.NOTES));
        return new Vendor(
                row.get(VENDOR.ID),
                row.get(VENDOR.VERSION),
                details,
                JooqText.constant(VendorStatus.class, row.get(VENDOR.STATUS)),
                new Rating(
                        row.get(VENDOR.REVIEWS),
                        row.get(VENDOR.QUALITY_SUM),
                        row.get(VENDOR.DELIVERY_SUM),
                        row.get(VENDOR.COMMUNICATION_SUM),
                        row.get(VENDOR.PRICING_SUM)),
                row.get(VENDOR.CREATED_AT),
                row.get(VENDOR.UPDATED_AT),
                row.get(VENDOR.REMOVED_AT));
    }

    static VendorRecord row(Vendor vendor) {
        var details = vendor.details();
        var primary = details.primary();
        var secondary = details.secondary();
        var address = details.address();
        var business = details.business();
        var rating = vendor.rating();
        var row = new VendorRecord();
        row.setId(vendor.id());
        row.setVersion(vendor.version());
        row.setName(details.name());
        row.setType(details.type().name());
        row.setCategory(details.category());
        row.setDescription(details.description());
        row.setStatus(vendor.status().name());
        row.setPrimaryName(primary.name());
        row.setPrimaryEmail(primary.email());
        row.setPrimaryPhone(primary.phone());
        row.setPrimaryTitle(primary.title());
        row.setSecondaryName(secondary.name());
        row.setSecondaryEmail(secondary.email());
        row.setSecondaryPhone(secondary.phone());
        row.setSecondaryTitle(secondary.title());
        row.setStreet(address.street());
        row.setCity(address.city());
        row.setState(address.state());
        row.setCountry(address.country());
        row.setZipCode(address.zipCode());
        row.setRegistrationNumber(business.registrationNumber());
        row.setTaxId(business.taxId());
        row.setWebsite(business.website());
        row.setEstablishedYear(business.establishedYear());
        row.setEmployeeCount(business.employeeCount());
        row.setAnnualRevenue(business.annualRevenue());
        row.setCertifications(JooqText.json(details.certifications()));
        row.setTags(details.tags().toArray(String[]::new));
        row.setNotes(details.notes());
        row.setReviews(rating.reviews());
        row.setQualitySum(rating.quality());
        row.setDeliverySum(rating.delivery());
        row.setCommunicationSum(rating.communication());
        row.setPricingSum(rating.pricing());
        row.setRating(rating.overall());
        row.setCreatedAt(vendor.createdAt());
        row.setUpdatedAt(vendor.updatedAt());
        row.setRemovedAt(vendor.removedAt());
        return row;
    }
}
