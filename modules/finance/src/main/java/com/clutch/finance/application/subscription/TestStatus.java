package com.clutch.finance.application.subscription;

/** Where a pricing test stands. */
public enum TestStatus {
    RUNNING,
    /** Its last day is over. */
    COMPLETED
}
