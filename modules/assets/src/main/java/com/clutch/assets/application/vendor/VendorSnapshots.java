package com.clutch.assets.application.vendor;

import com.clutch.assets.domain.vendor.VendorCommunications;
import com.clutch.assets.domain.vendor.VendorContracts;
import com.clutch.assets.domain.vendor.Vendors;
import com.clutch.events.snapshot.SnapshotRequested;
import com.clutch.platform.events.SnapshotWalk;
import org.springframework.stereotype.Service;

/** Tells all vendors, contracts or communications again to whoever asks. */
@Service
public class VendorSnapshots {

    private final SnapshotWalk walk;
    private final Vendors vendors;
    private final VendorEvents vendorEvents;
    private final VendorContracts contracts;
    private final ContractEvents contractEvents;
    private final VendorCommunications communications;
    private final CommunicationEvents communicationEvents;

    VendorSnapshots(
            SnapshotWalk walk,
            Vendors vendors,
            VendorEvents vendorEvents,
            VendorContracts contracts,
            ContractEvents contractEvents,
            VendorCommunications communications,
            CommunicationEvents communicationEvents) {
        this.walk = walk;
        this.vendors = vendors;
        this.vendorEvents = vendorEvents;
        this.contracts = contracts;
        this.contractEvents = contractEvents;
        this.communications = communications;
        this.communicationEvents = communicationEvents;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        vendorEvents.answer(request, walk, vendors::after);
        contractEvents.answer(request, walk, contracts::after);
        communicationEvents.answer(request, walk, communications::after);
    }
}
