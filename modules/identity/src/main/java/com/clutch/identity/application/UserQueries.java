package com.clutch.identity.application;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Reading accounts. */
public interface UserQueries {

    /** One account. */
    Optional<User> find(UUID id);

    /** A page of accounts, the newest first unless the request says otherwise. */
    Page<User> list(UserFilter filter, PageRequest page);

    /** All accounts of the same list. */
    void forEach(UserFilter filter, PageRequest page, Consumer<? super User> sink);

    /**
     * How many accounts there are for each filter, in its order.
     */
    List<Long> count(List<UserFilter> filters);

    /**
     * How many accounts there are, and of which sort.
     *
     * @param monthStart accounts since then count as new this month
     */
    UserStatistics statistics(Instant monthStart);

    /**
     * Counts of accounts.
     *
     * @param byStatus status in lower case to count; every status is named; likewise byRealm
     * @param byRole name of main role to count; only roles that are somebody's
     */
    record UserStatistics(
            long total,
            long active,
            long verified,
            long newThisMonth,
            Map<String, Long> byStatus,
            Map<String, Long> byRealm,
            Map<String, Long> byRole,
            Instant asOf) {}
}
