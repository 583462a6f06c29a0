package com.clutch.identity.domain;

/** To which side of the company an account belongs. */
public enum Realm {
    STAFF,
    CUSTOMER,
    ENTERPRISE,
    PARTNER
}
