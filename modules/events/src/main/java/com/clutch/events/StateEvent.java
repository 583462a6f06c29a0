package com.clutch.events;

import java.util.List;
import java.util.UUID;

/**
 * The whole public state of one aggregate after a change. Delivery is at least once and in any order: keep the event only if
 * its version is newer than the one you have.
 */
public interface StateEvent extends DomainEvent {

    /** The aggregate that this tells about. */
    UUID aggregateId();

    /** Grows by at least one with every change of the aggregate. */
    long version();

    /** Why this event was published. */
    Change change();

    /** The whole public state, a record of scalars and lists. */
    Object state();

    /** Fields that differ from the version before; empty in a snapshot. */
    List<FieldChange> changes();
}
