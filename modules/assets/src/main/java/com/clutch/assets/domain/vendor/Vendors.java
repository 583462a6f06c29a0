package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.AssetsError;
import com.clutch.assets.domain.Store;
import java.util.UUID;

/** The vendors there are. Adding and saving may fail with {@link AssetsError#VENDOR_NAME_TAKEN}. */
public interface Vendors extends Store<Vendor> {

    /** Whether a contract with the vendor holds. */
    boolean hasActiveContract(UUID id);

    /** Stores a review in the place of an older one by the same person, and answers what all reviews say now. */
    Rating keep(Review review);
}
