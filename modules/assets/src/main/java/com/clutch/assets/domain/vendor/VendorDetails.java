package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.FieldCheck;
import com.clutch.assets.domain.vendor.VendorFields.Address;
import com.clutch.assets.domain.vendor.VendorFields.Business;
import com.clutch.assets.domain.vendor.VendorFields.Certification;
import com.clutch.assets.domain.vendor.VendorFields.CertificationStatus;
import com.clutch.assets.domain.vendor.VendorFields.Contact;
import com.clutch.assets.domain.vendor.VendorFields.Contacts;
import com.clutch.kernel.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a vendor, all of it in order. {@link #of} and {@link #with} are the ways in for what people say. */
public record VendorDetails(
        String name,
        VendorType type,
        @Nullable String category,
        @Nullable String description,
        Contact primary,
        Contact secondary,
        Address address,
        Business business,
        List<Certification> certifications,
        List<String> tags,
        @Nullable String notes) {

    private static final VendorDetails BLANK = new VendorDetails(
            "",
            VendorType.OTHER,
            null,
            null,
            Contact.NONE,
            Contact.NONE,
            Address.NONE,
            Business.NONE,
            List.of(),
            List.of(),
            null);

    public VendorDetails {
        certifications = List.copyOf(certifications);
        tags = List.copyOf(tags);
    }

    /**
     * The details of a new vendor: its name must be there.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public static VendorDetails of(VendorFields said) {
        return accept(null, said);
    }

    /**
     * The same details after what somebody says now.
     *
     * @throws DomainException naming every field that makes no sense
     */
    public VendorDetails with(VendorFields said) {
        return accept(this, said);
    }

    private static VendorDetails accept(@Nullable VendorDetails before, VendorFields said) {
        var known = before == null ? BLANK : before;
        var check = new FieldCheck();
        var contacts = said.contact() == null ? Contacts.NONE : said.contact();
        var next = new VendorDetails(
                check.required("name", said.name(), before == null ? null : before.name, 200),
                said.type() == null ? known.type : said.type(),
                check.text("category", said.category(), known.category, 100),
                check.text("description", said.description(), known.description, 2000),
                contact(check, "contact.primary", contacts.primary(), known.primary),
                contact(check, "contact.secondary", contacts.secondary(), known.secondary),
                address(check, said.address(), known.address),
                business(check, said.business(), known.business),
                check.entries(
                        "certifications",
                        said.certifications(),
                        known.certifications,
                        (path, entry) -> certification(check, path, entry)),
                check.tags(said.tags(), known.tags),
                check.text("notes", said.notes(), known.notes, 4000));
        check.done();
        return next;
    }

    private static Contact contact(FieldCheck check, String path, @Nullable Contact said, Contact known) {
        return said == null
                ? known
                : new Contact(
                        check.text(path + ".name", said.name(), known.name(), 200),
                        check.email(path + ".email", said.email(), known.email()),
                        check.text(path + ".phone", said.phone(), known.phone(), 40),
                        check.text(path + ".title", said.title(), known.title(), 100));
    }

    private static Address address(FieldCheck check, @Nullable Address said, Address known) {
        return said == null
                ? known
                : new Address(
                        check.text("address.street", said.street(), known.street(), 300),
                        check.text("address.city", said.city(), known.city(), 100),
                        check.text("address.state", said.state(), known.state(), 100),
                        check.text("address.country", said.country(), known.country(), 100),
                        check.text("address.zipCode", said.zipCode(), known.zipCode(), 20));
    }

    private static Business business(FieldCheck check, @Nullable Business said, Business known) {
        return said == null
                ? known
                : new Business(
                        check.text(
                                "business.registrationNumber",
                                said.registrationNumber(),
                                known.registrationNumber(),
                                100),
                        check.text("business.taxId", said.taxId(), known.taxId(), 100),
                        check.text("business.website", said.website(), known.website(), 500),
                        check.whole(
                                "business.establishedYear",
                                said.establishedYear(),
                                known.establishedYear(),
                                1500,
                                2200),
                        check.whole(
                                "business.employeeCount", said.employeeCount(), known.employeeCount(), 0, 10_000_000),
                        check.money("business.annualRevenue", said.annualRevenue(), known.annualRevenue()));
    }

    private static Certification certification(FieldCheck check, String path, Certification said) {
        if (said.issueDate() != null
                && said.expiryDate() != null
                && said.expiryDate().isBefore(said.issueDate())) {
            check.reject(path + ".expiryDate", "A certification ends after it was issued.");
        }
        return new Certification(
                check.required(path + ".name", said.name(), null, 200),
                check.text(path + ".issuer", said.issuer(), null, 200),
                said.issueDate(),
                said.expiryDate(),
                said.status() == null ? CertificationStatus.ACTIVE : said.status());
    }
}
