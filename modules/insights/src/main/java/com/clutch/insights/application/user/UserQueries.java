package com.clutch.insights.application.user;

import com.clutch.insights.domain.user.Tally;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads tallies and scores; never facts. */
public interface UserQueries {

    /** A tally without days: key to accounts, none of them zero. One statement. */
    Map<String, Long> tally(Tally tally);

    /** Of each key: accounts, and how many of them have a day on or after the given one in the tally of days. One statement. */
    Map<String, Cohort> cohorts(Set<String> months, LocalDate since);

    /** Accounts with their scores. */
    Page<ChurnRisk> churnRisks(ChurnFilter filter, PageRequest page);

    /** Every row of the same list. */
    void forEachChurnRisk(ChurnFilter filter, PageRequest page, Consumer<? super ChurnRisk> sink);

    /**
     * Accounts of one month.
     *
     * @param returned those that came back since the day
     */
    record Cohort(long accounts, long returned) {}

    /**
     * Which accounts.
     *
     * @param minScore only scores from this on, 0 to 100
     * @param realm null for all
     * @param role null for all
     */
    record ChurnFilter(
            double minScore,
            @Nullable String realm,
            @Nullable String role) {}
}
