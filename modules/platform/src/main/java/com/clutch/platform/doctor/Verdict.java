package com.clutch.platform.doctor;

/** How bad something is; later ones are worse. */
public enum Verdict {
    /** As it should be. */
    OK,
    /** Clutch works, and will not for ever. */
    WARN,
    /** Something is broken, or data is in danger. */
    FAIL
}
