package com.clutch.fleet.domain.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was told of last days. */
public interface ExpiryNotices {

    /**
     * Notes that papers are told of now, and answers which. Each last day of a paper is noted once, whoever asks first; papers of
     * vehicles that have left the fleet, and policies and registrations that were followed by longer ones, are left out.
     *
     * @param until last day that is near
     * @param limit papers at most
     */
    List<ExpiringPaper> note(LocalDate until, Instant now, int limit);
}
