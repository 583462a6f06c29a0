package com.clutch.insights.domain.user;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps what is known of accounts; the transaction is the caller's. */
public interface Users {

    /** Lets nobody else change the account until the transaction ends. An unknown account becomes known by its id. */
    User lock(UUID accountId);

    /**
     * Stores when the sessions of the account were, and that one more began on the day.
     *
     * @param user the account with the session
     */
    void addSession(User user, LocalDate day);

    /** The accounts that were not scored on the day or later, locked; some that nobody else is scoring. */
    List<Due> due(LocalDate today, int limit);

    /** One account as {@link #due} gives it, locked already by the caller. */
    Due due(User user, LocalDate today);

    /** Stores the scores of a day. */
    void score(List<Scored> scores, LocalDate today);

    /** Lets nobody else change accounts until the transaction ends, and works out anew from the sessions when they were. */
    void relearnSessions(ZoneId zone);

    /** Reads every account, one after the other. */
    void forEach(Consumer<? super User> sink);

    /** An account to be scored, and how it was used within the window. */
    record Due(User user, Habit habit) {}

    /** The score of an account and what it rests on. */
    record Scored(UUID accountId, double score, Habit habit) {}
}
