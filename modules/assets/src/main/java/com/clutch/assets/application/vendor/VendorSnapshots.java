package com.clutch.assets.application.vendor;

import com.clutch.assets.application.Snapshots;
import com.clutch.assets.domain.vendor.VendorCommunications;
import com.clutch.assets.domain.vendor.VendorContracts;
import com.clutch.assets.domain.vendor.Vendors;
import com.clutch.events.snapshot.SnapshotRequested;
import org.springframework.stereotype.Service;

/** Tells all vendors, contracts or communications again to whoever asks. */
@Service
public class VendorSnapshots {

    private final Snapshots snapshots;
    private final Vendors vendors;
    private final VendorEvents vendorLanguage;
    private final VendorContracts contracts;
    private final ContractEvents contractLanguage;
    private final VendorCommunications communications;
    private final CommunicationEvents communicationLanguage;

    VendorSnapshots(
            Snapshots snapshots,
            Vendors vendors,
            VendorEvents vendorLanguage,
            VendorContracts contracts,
            ContractEvents contractLanguage,
            VendorCommunications communications,
            CommunicationEvents communicationLanguage) {
        this.snapshots = snapshots;
        this.vendors = vendors;
        this.vendorLanguage = vendorLanguage;
        this.contracts = contracts;
        this.contractLanguage = contractLanguage;
        this.communications = communications;
        this.communicationLanguage = communicationLanguage;
    }

    /** Answers a request for one of the topics here; any other is somebody else's. */
    public void answer(SnapshotRequested request) {
        snapshots.answer(request, vendors, vendorLanguage);
        snapshots.answer(request, contracts, contractLanguage);
        snapshots.answer(request, communications, communicationLanguage);
    }
}
