package com.clutch.audit.domain;

import com.clutch.kernel.Transitions;
import java.util.Locale;

/** Where an alert stands. */
public enum AlertStatus {
    ACTIVE,
    INVESTIGATING,
    RESOLVED;

    /** Which status may follow which. */
    public static final Transitions<AlertStatus> MOVES = Transitions.of("alert", AlertStatus.class)
            .allow(ACTIVE, INVESTIGATING, RESOLVED)
            .allow(INVESTIGATING, RESOLVED);

    /** As clients write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
