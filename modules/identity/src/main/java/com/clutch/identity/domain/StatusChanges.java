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

    /**
     * The changes of all accounts, by account and sequence.
     *
     * @param accountId the changes of this account up to the sequence, and those before it, are left out; null for none
     */
    List<StatusChange> after(@Nullable UUID accountId, long sequence, int limit);
}
