package com.clutch.audit.domain;

/** The trail as it grows. */
public interface Entries {

    /**
     * Adds the entry and puts it in line for its seal, with the others of the transaction when that is committed; does nothing
     * when it is there already.
     */
    void add(Entry entry);
}
