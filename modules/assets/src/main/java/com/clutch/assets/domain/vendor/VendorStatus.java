package com.clutch.assets.domain.vendor;

import com.clutch.kernel.Transitions;

/** Whether the company deals with a vendor. */
public enum VendorStatus {
    /** New; somebody has to agree first. */
    PENDING_APPROVAL,
    /** The company deals with it. */
    ACTIVE,
    /** There is nothing to deal at the moment. */
    INACTIVE,
    /** Not for the time being. */
    SUSPENDED,
    /** Never again, unless somebody looks at it anew. */
    BLACKLISTED;

    /** The moves that are allowed. */
    public static final Transitions<VendorStatus> MOVES = Transitions.of("vendor", VendorStatus.class)
            .allow(PENDING_APPROVAL, ACTIVE, INACTIVE, BLACKLISTED)
            .allow(ACTIVE, INACTIVE, SUSPENDED, BLACKLISTED)
            .allow(INACTIVE, ACTIVE, SUSPENDED, BLACKLISTED)
            .allow(SUSPENDED, ACTIVE, INACTIVE, BLACKLISTED)
            .allow(BLACKLISTED, PENDING_APPROVAL);
}
