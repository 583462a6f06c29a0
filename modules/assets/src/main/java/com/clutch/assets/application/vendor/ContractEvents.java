package com.clutch.assets.application.vendor;

import static java.util.Objects.requireNonNullElse;

import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.assets.domain.vendor.VendorContract;
import com.clutch.events.assets.DeliverableState;
import com.clutch.events.assets.VendorContractChanged;
import com.clutch.events.assets.VendorContractExpiring;
import com.clutch.events.assets.VendorContractRenewalDue;
import com.clutch.events.assets.VendorContractState;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import com.clutch.platform.events.StateEvents;
import org.springframework.stereotype.Component;

/** Puts contracts with vendors into the published language. */
@Component
class ContractEvents extends StateEvents<VendorContract, VendorContractState> {

    ContractEvents(EventPublisher publisher) {
        super(publisher, VendorContractChanged.TOPIC, VendorContractChanged::new);
    }

    @Override
    protected VendorContractState state(VendorContract contract) {
        var details = contract.details();
        var terms = details.terms();
        return new VendorContractState(
                contract.id(),
                contract.vendorId(),
                details.number(),
                details.title(),
                details.description(),
                word(details.type()),
                word(contract.status()),
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
                                requireNonNullElse(item.description(), ""),
                                item.dueDate(),
                                item.status() == null ? "pending" : word(item.status()),
                                item.completedDate()))
                        .toList(),
                contract.createdBy().id(),
                contract.createdBy().name(),
                contract.createdAt());
    }

    void noticed(VendorContract contract, ContractNotice notice, Actor actor) {
        var details = contract.details();
        publish(
                switch (notice.kind()) {
                    case EXPIRY ->
                        new VendorContractExpiring(
                                header(actor),
                                contract.id(),
                                contract.vendorId(),
                                details.number(),
                                details.title(),
                                notice.dueDate(),
                                notice.daysBefore());
                    case RENEWAL ->
                        new VendorContractRenewalDue(
                                header(actor),
                                contract.id(),
                                contract.vendorId(),
                                details.number(),
                                details.title(),
                                notice.dueDate(),
                                notice.daysBefore());
                });
    }
}
