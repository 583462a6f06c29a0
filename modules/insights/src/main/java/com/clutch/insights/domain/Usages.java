package com.clutch.insights.domain;

import com.clutch.insights.domain.Facts.Heard;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Keeps what accounts have used; the transaction is the caller's. */
public interface Usages {

    /**
     * Takes in how many requests an account has sent to groups of routes on days; of one group and day the most counts.
     *
     * @return what it had used before and what now, of the days that are told
     */
    Heard hear(UUID accountId, List<Usage.Day> told, Instant now);

    /** What an account has used before and after identity told of it; without any days, because these do not change. */
    Heard follow(Heard account);
}
