package com.clutch.assets.domain.vendor;

/** What a vendor does for the company. */
public enum VendorType {
    SUPPLIER,
    SERVICE_PROVIDER,
    CONTRACTOR,
    CONSULTANT,
    OTHER
}
