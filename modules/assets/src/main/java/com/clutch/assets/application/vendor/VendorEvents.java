package com.clutch.assets.application.vendor;

import static java.util.Objects.requireNonNullElse;

import com.clutch.assets.domain.vendor.Review;
import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.VendorFields.Contact;
import com.clutch.events.assets.CertificationState;
import com.clutch.events.assets.VendorChanged;
import com.clutch.events.assets.VendorContactState;
import com.clutch.events.assets.VendorReviewed;
import com.clutch.events.assets.VendorState;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts vendors into the published language. */
@Component
class VendorEvents extends StateEvents<Vendor, VendorState> {

    VendorEvents(EventPublisher publisher) {
        super(publisher, VendorChanged.TOPIC, VendorChanged::new);
    }

    @Override
    protected VendorState state(Vendor vendor) {
        var details = vendor.details();
        var address = details.address();
        var business = details.business();
        return new VendorState(
                vendor.id(),
                details.name(),
                word(details.type()),
                details.category(),
                details.description(),
                word(vendor.status()),
                contact(details.primary()),
                contact(details.secondary()),
                address.street(),
                address.city(),
                address.state(),
                address.country(),
                address.zipCode(),
                business.registrationNumber(),
                business.taxId(),
                business.website(),
                business.establishedYear(),
                business.employeeCount(),
                business.annualRevenue(),
                details.certifications().stream()
                        .map(certification -> new CertificationState(
                                requireNonNullElse(certification.name(), ""),
                                certification.issuer(),
                                certification.issueDate(),
                                certification.expiryDate(),
                                certification.status() == null ? "active" : word(certification.status())))
                        .toList(),
                details.tags(),
                details.notes(),
                vendor.rating().overall(),
                vendor.rating().reviews(),
                vendor.createdAt());
    }

    private static VendorContactState contact(Contact contact) {
        return new VendorContactState(contact.name(), contact.email(), contact.phone(), contact.title());
    }

    void reviewed(Review review, Actor actor) {
        publish(new VendorReviewed(
                header(actor),
                review.vendorId(),
                review.quality(),
                review.delivery(),
                review.communication(),
                review.pricing()));
    }
}
