package com.clutch.fleet.domain.driver;

/** What a licence allows to drive, by its letter. */
public enum LicenseClass {
    A,
    B,
    C,
    D,
    E,
    F
}
