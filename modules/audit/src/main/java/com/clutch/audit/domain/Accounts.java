package com.clutch.audit.domain;

import java.util.UUID;

/** What accounts are called now. */
public interface Accounts {

    /** An account as another module told it. */
    record Account(UUID id, long version, String email, String name, String role, boolean deleted) {}

    /** Keeps what is newer than what is there. */
    void keep(Account account);

    /** Whether nothing has been told yet. */
    boolean isEmpty();
}
