package com.clutch.insights.domain.user;

import java.util.SortedMap;

/** Moves tallies; the transaction is the caller's. */
public interface Tallies {

    /** Moves each place by its amount. */
    void move(SortedMap<Count, Long> amounts);

    /** Puts the amounts in the place of everything that was tallied. */
    void replace(SortedMap<Count, Long> amounts);
}
