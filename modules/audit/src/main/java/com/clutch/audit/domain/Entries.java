package com.clutch.audit.domain;

/** The trail as it grows. */
public interface Entries {

    /** Adds the entry and puts it in line for its seal; does nothing when it is there already. Answers whether it is new. */
    boolean add(Entry entry);
}
