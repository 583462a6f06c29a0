package com.clutch.assets.application.vendor;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.vendor.VendorCommunication;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.LinkState;
import com.clutch.events.assets.ParticipantState;
import com.clutch.events.assets.VendorCommunicationChanged;
import com.clutch.events.assets.VendorCommunicationState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts communications with vendors into the published language. */
@Component
class CommunicationEvents implements StateEvents<VendorCommunication> {

    @Override
    public String topic() {
        return VendorCommunicationChanged.TOPIC;
    }

    @Override
    public VendorCommunicationChanged event(
            EventHeader header, VendorCommunication communication, Change change, List<FieldChange> changes) {
        return new VendorCommunicationChanged(
                header, communication.id(), communication.version(), change, state(communication), changes);
    }

    @Override
    public VendorCommunicationState state(VendorCommunication communication) {
        return new VendorCommunicationState(
                communication.id(),
                communication.vendorId(),
                StateEvents.word(communication.type()),
                StateEvents.word(communication.direction()),
                communication.subject(),
                communication.content(),
                StateEvents.word(communication.priority()),
                StateEvents.word(communication.status()),
                communication.date(),
                communication.followUpDate(),
                communication.participants().stream()
                        .map(person ->
                                new ParticipantState(person.id(), StateEvents.present(person.name()), person.email()))
                        .toList(),
                communication.attachments().stream()
                        .map(link -> new LinkState(link.name(), StateEvents.present(link.url()), link.type()))
                        .toList(),
                communication.createdBy().id(),
                communication.createdBy().name(),
                communication.createdAt());
    }
}
