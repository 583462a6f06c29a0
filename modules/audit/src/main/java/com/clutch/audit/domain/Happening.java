package com.clutch.audit.domain;

/** Which way an event tells of something. */
public enum Happening {
    /** An aggregate is new. */
    CREATED,
    /** An aggregate has other values than before. */
    UPDATED,
    /** An aggregate is gone. */
    DELETED,
    /** Something happened, as the name of the event says. */
    FACT
}
