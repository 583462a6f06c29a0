package com.clutch.audit.domain;

import com.clutch.kernel.Transitions;
import java.util.Locale;

/** Where a security event stands. */
public enum CaseStatus {
    OPEN,
    RESOLVED;

    /** Which status may follow which. */
    public static final Transitions<CaseStatus> MOVES =
            Transitions.of("security event", CaseStatus.class).allow(OPEN, RESOLVED);

    /** As clients write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
