package com.clutch.fleet.domain.papers;

/** What an insurance pays for. */
public enum Coverage {
    /** What the law demands of every vehicle. */
    COMPULSORY,
    THIRD_PARTY,
    COMPREHENSIVE,
    OTHER
}
