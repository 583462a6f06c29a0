package com.clutch.identity.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The changes of status of all accounts. */
public interface StatusChanges {

    /** Keeps one more. */
    void add(StatusChange change);

    /** The changes of one account, the latest first. */
    List<StatusChange> of(UUID accountId);

    /** All changes in the order of their ids, from after the given one on; null for the first. */
    List<StatusChange> after(@Nullable UUID id, int limit);
}
