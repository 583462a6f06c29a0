package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of subscriptions. */
public interface SubscriptionQueries {

    /** Which subscriptions a list shows; null is no condition. */
    record SubscriptionFilter(
            @Nullable List<SubscriptionStatus> statuses,
            @Nullable UUID customerId,
            @Nullable UUID planId) {}

    Optional<SubscriptionView> find(UUID id);

    /**
     * A page of subscriptions, the newest first. Sorted by createdAt or amount; searched by the beginnings of words of customer,
     * address and plan.
     */
    Page<SubscriptionView> list(SubscriptionFilter filter, PageRequest page);

    /** Hands over every subscription of the list, in its order, whatever the page. */
    void forEach(SubscriptionFilter filter, PageRequest page, Consumer<? super SubscriptionView> sink);

    /** The same list with what was paid for each. */
    Page<RevenueSubscription> revenue(SubscriptionFilter filter, PageRequest page);

    /** Hands over every subscription of that list. */
    void forEachRevenue(SubscriptionFilter filter, PageRequest page, Consumer<? super RevenueSubscription> sink);

    /** How many subscriptions began at or after the moment. */
    long startedSince(Instant from);

    /** Subscriptions in figures. */
    SubscriptionMetrics metrics(Instant now);
}
