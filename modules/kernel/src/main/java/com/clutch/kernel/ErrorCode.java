package com.clutch.kernel;

/**
 * A reason to say no that clients can tell apart by its name. Each module has one enum of them; a name, once published, never
 * changes its meaning.
 */
public interface ErrorCode {

    /** The stable code that clients read, in capitals. */
    String name();

    /** The module that says no. */
    String module();

    /** What sort of no it is; the web turns it into a status. */
    Kind kind();

    /** What sort of no it is. */
    enum Kind {
        /** The request cannot be read (400). */
        MALFORMED,
        /** Nobody has signed in, or no longer (401). */
        NOT_SIGNED_IN,
        /** Signed in, but not allowed (403). */
        FORBIDDEN,
        /** There is no such thing (404). */
        NOT_FOUND,
        /** The state of things forbids it (409). */
        CONFLICT,
        /** Somebody else changed it first (412). */
        STALE,
        /** The request is larger than allowed (413). */
        TOO_LARGE,
        /** Readable, but it makes no sense (422). */
        UNPROCESSABLE,
        /** Too often in too short a time (429). */
        TOO_MANY,
        /** Something Clutch needs is not there at the moment (503). */
        UNAVAILABLE
    }
}
