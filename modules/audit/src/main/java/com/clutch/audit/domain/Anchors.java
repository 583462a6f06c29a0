package com.clutch.audit.domain;

import java.util.List;

/** Where checkpoints are kept out of reach of whoever can write to the database. */
public interface Anchors {

    /** Whether there is such a place. */
    boolean available();

    /** Adds checkpoints; when this returns they are safe. */
    void append(List<Checkpoint> checkpoints);

    /** Everything that was added. */
    List<Checkpoint> all();
}
