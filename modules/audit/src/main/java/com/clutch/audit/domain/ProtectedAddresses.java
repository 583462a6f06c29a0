package com.clutch.audit.domain;

import java.util.Set;

/** The addresses that must never be blocked. */
public interface ProtectedAddresses {

    /** Addresses of this machine, and those the operator named. */
    Set<Address> all();
}
