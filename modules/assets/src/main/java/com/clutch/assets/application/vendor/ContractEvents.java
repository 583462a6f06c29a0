package com.clutch.assets.application.vendor;

import com.clutch.assets.application.StateEvents;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.events.Change;
import com.clutch.events.EventHeader;
import com.clutch.events.FieldChange;
import com.clutch.events.assets.DeliverableState;
import com.clutch.events.assets.VendorContractChanged;
import com.clutch.events.assets.VendorContractExpiring;
import com.clutch.events.assets.VendorContractRenewalDue;
import com.clutch.events.assets.VendorContractState;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts contracts with vendors into the published language. */
@Component
class ContractEvents implements StateEvents<VendorContract> {

    private final EventPublisher publisher;

    ContractEvents(EventPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public String topic() {
        return VendorContractChanged.TOPIC;
    }

    @Override
    public VendorContractChanged event(
            EventHeader header, VendorContract contract, Change change, List<FieldChange> changes) {
        return new VendorContractChanged(header, contract.id(), contract.version(), change, state(contract), changes);
    }

    @Override
    public VendorContractState state(VendorContract contract) {
        var details = contract.details();
        var terms = details.terms();
        return new VendorContractState(
                contract.id(),
                contract.vendorId(),
                details.number(),
                details.title(),
                details.description(),
                StateEvents.word(details.type()),
                StateEvents.word(contract.status()),
                details.value(),
                details.currency(),
                details.startDate(),
                details.endDate(),
                details.renewalDate(),
                terms.paymentTerms(),
                terms.deliveryTerms(),
                terms.warranty(),
                terms.termination(),
                details.deliverables().stream()
                        .map(item -> new DeliverableState(
                                StateEvents.present(item.description()),
                                item.dueDate(),
                                item.status() == null ? "pending" : StateEvents.word(item.status()),
                                item.completedDate()))
                        .toList(),
                contract.createdBy().id(),
                contract.createdBy().name(),
                contract.createdAt());
    }

    void noticed(VendorContract contract, ContractNotice notice, Actor actor) {
        var details = contract.details();
        publisher.publish(
                switch (notice.kind()) {
                    case EXPIRY ->
                        new VendorContractExpiring(
                                publisher.header(actor),
                                contract.id(),
                                contract.vendorId(),
                                details.number(),
                                details.title(),
                                notice.dueDate(),
                                notice.daysBefore());
                    case RENEWAL ->
                        new VendorContractRenewalDue(
                                publisher.header(actor),
                                contract.id(),
                                contract.vendorId(),
                                details.number(),
                                details.title(),
                                notice.dueDate(),
                                notice.daysBefore());
                });
    }
}
