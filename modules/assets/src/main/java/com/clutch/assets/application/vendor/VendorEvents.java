package com.clutch.assets.application.vendor;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.vendor.Review;
import com.clutch.assets.domain.vendor.Vendor;
import com.clutch.assets.domain.vendor.VendorFields.Contact;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.CertificationState;
import com.clutch.events.assets.VendorChanged;
import com.clutch.events.assets.VendorContactState;
import com.clutch.events.assets.VendorReviewed;
import com.clutch.events.assets.VendorState;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts vendors into the published language. */
@Component
class VendorEvents implements StateEvents<Vendor> {

    private final EventPublisher publisher;

    VendorEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public String topic() {
        return VendorChanged.TOPIC;
    }

    @Override
    public VendorChanged event(EventHeader header, Vendor vendor, Change change, List<FieldChange> changes) {
        return new VendorChanged(header, vendor.id(), vendor.version(), change, state(vendor), changes);
    }

    @Override
    public VendorState state(Vendor vendor) {
        var details = vendor.details();
        var address = details.address();
        var business = details.business();
        return new VendorState(
                vendor.id(),
                details.name(),
                StateEvents.word(details.type()),
                details.category(),
                details.description(),
                StateEvents.word(vendor.status()),
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
                                StateEvents.present(certification.name()),
                                certification.issuer(),
                                certification.issueDate(),
                                certification.expiryDate(),
                                certification.status() == null ? "active" : StateEvents.word(certification.status())))
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
        publisher.publish(new VendorReviewed(
                publisher.header(actor),
                review.vendorId(),
                review.quality(),
                review.delivery(),
                review.communication(),
                review.pricing()));
    }
}
