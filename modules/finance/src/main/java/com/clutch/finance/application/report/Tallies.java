package com.clutch.finance.application.report;

/** Counts and sums of payments, subscriptions and what is owed, which the database keeps as rows come and change. */
public interface Tallies {

    /** Folds some of what was added since into the tallies; false when there was nothing, or somebody else folds. */
    boolean fold(int limit);
}
