package com.clutch.kernel;

/** A read record of one aggregate; the web answers its version as {@code ETag}. */
public interface Versioned {

    /** Grows with every change of the aggregate. */
    long version();
}
