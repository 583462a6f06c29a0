package com.clutch.audit.domain;

import java.util.Locale;

/** How much an entry or alert matters. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    CRITICAL;

    /** As clients write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
