package com.clutch.events;

/** What a state event tells about its aggregate. */
public enum Change {
    /** It is new or has other values than before. */
    CHANGED,
    /** It is gone; the state is the last one. */
    DELETED,
    /** Nothing happened: the producer tells its state again because a listener asked. */
    SNAPSHOT
}
