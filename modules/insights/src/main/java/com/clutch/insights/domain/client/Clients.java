package com.clutch.insights.domain.client;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Keeps what each account has brought; the transaction is the caller's. */
public interface Clients {

    /**
     * Moves the revenue of an account.
     *
     * @param day in the time zone of the company
     * @param amount in hundredths of EGP, negative when it is given back
     */
    void move(UUID clientId, LocalDate day, long amount);

    /** Notes whether the account is of an enterprise. */
    void mark(UUID clientId, boolean enterprise);

    /** Lets nobody else change revenue until the transaction ends, and works it out anew from payments, refunds and accounts. */
    void relearn(ZoneId zone);
}
