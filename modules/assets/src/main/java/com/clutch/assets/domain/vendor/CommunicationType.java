package com.clutch.assets.domain.vendor;

/** How it was spoken. */
public enum CommunicationType {
    EMAIL,
    PHONE,
    MEETING,
    DOCUMENT,
    OTHER
}
