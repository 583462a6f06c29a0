package com.clutch.assets.domain.vendor;

import com.clutch.assets.domain.Store;

/** What was said to vendors and by them. */
public interface VendorCommunications extends Store<VendorCommunication> {}
