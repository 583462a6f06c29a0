package com.clutch.audit.domain;

import java.util.Locale;

/** How it ended. */
public enum Outcome {
    SUCCESS,
    FAILURE,
    PARTIAL;

    /** As clients write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
