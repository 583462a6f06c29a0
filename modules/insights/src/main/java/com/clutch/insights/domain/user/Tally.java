package com.clutch.insights.domain.user;

/** Something that accounts have in common. The name is stored; it never changes its meaning. */
public enum Tally {
    /** By main role. */
    ROLE,
    /** By step of the onboarding that was reached. */
    ONBOARDING,
    /** By month in which the account came to be. */
    NEW_IN_MONTH,
    /** By month in which the account came to be and day of its last session, when that was a later day than the first. */
    CAME_BACK
}
