package com.clutch.assets.application.vendor;

import static java.util.Objects.requireNonNullElse;

import com.clutch.assets.domain.vendor.VendorCommunication;
import com.clutch.events.assets.LinkState;
import com.clutch.events.assets.ParticipantState;
import com.clutch.events.assets.VendorCommunicationChanged;
import com.clutch.events.assets.VendorCommunicationState;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts communications with vendors into the published language. */
@Component
class CommunicationEvents extends StateEvents<VendorCommunication, VendorCommunicationState> {

    CommunicationEvents(EventPublisher publisher) {
        super(publisher, VendorCommunicationChanged.TOPIC, VendorCommunicationChanged::new);
    }

    @Override
    protected VendorCommunicationState state(VendorCommunication communication) {
        return new VendorCommunicationState(
                communication.id(),
                communication.vendorId(),
                word(communication.type()),
                word(communication.direction()),
                communication.subject(),
                communication.content(),
                word(communication.priority()),
                word(communication.status()),
                communication.date(),
                communication.followUpDate(),
                communication.participants().stream()
                        .map(person -> new ParticipantState(
                                person.id(), requireNonNullElse(person.name(), ""), person.email()))
                        .toList(),
                communication.attachments().stream()
                        .map(link -> new LinkState(link.name(), requireNonNullElse(link.url(), ""), link.type()))
                        .toList(),
                communication.createdBy().id(),
                communication.createdBy().name(),
                communication.createdAt());
    }
}
