package com.clutch.assets.domain.vendor;

/** What a contract is about. */
public enum ContractType {
    SERVICE,
    SUPPLY,
    CONSULTING,
    MAINTENANCE,
    OTHER
}
