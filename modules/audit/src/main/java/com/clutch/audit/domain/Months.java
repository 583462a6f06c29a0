package com.clutch.audit.domain;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The trail and its chain by month (UTC). */
public interface Months {

    /** Makes room for the month; does nothing when there is. */
    void ensure(YearMonth month);

    /** Months that have room, the oldest first. */
    List<YearMonth> all();

    /** Whether any entry of the month or earlier still waits for its seal. */
    boolean waiting(YearMonth month);

    /** The last link whose seal was made in the month; empty when none was. */
    Optional<Link> lastSealed(YearMonth month);

    /** Drops entries and seals of the month. */
    void drop(YearMonth month);
}
