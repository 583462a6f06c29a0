package com.clutch.finance.adapter.in.web.subscription;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.subscription.RevenueSubscription;
import com.clutch.finance.application.subscription.SubscriptionMetrics;
import com.clutch.finance.application.subscription.SubscriptionQueries;
import com.clutch.finance.application.subscription.SubscriptionQueries.SubscriptionFilter;
import com.clutch.finance.domain.subscription.SubscriptionStatus;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Listing;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions as the page of revenue reads them. */
@RestController
@RequestMapping("/api/v1/revenue/subscriptions")
@RequiresPermission("view_finance")
class RevenueSubscriptionController {

    private final SubscriptionQueries queries;
    private final FinanceCalendar calendar;

    RevenueSubscriptionController(SubscriptionQueries queries, FinanceCalendar calendar) {
        this.queries = queries;
        this.calendar = calendar;
    }

    @GetMapping
    Listing<RevenueSubscription> list(@RequestParam @Nullable String status, PageRequest page) {
        var filter = new SubscriptionFilter(statuses(status), null, null);
        return Listing.of(
                page,
                RevenueSubscription.class,
                () -> queries.revenue(filter, page),
                sink -> queries.forEachRevenue(filter, page, sink));
    }

    @GetMapping("/metrics")
    SubscriptionMetrics metrics() {
        return queries.metrics(calendar.now());
    }

    private static @Nullable List<SubscriptionStatus> statuses(@Nullable String word) {
        return switch (word == null ? "all" : word.strip().toLowerCase(Locale.ROOT)) {
            case "", "all" -> null;
            case "active" -> List.of(SubscriptionStatus.ACTIVE, SubscriptionStatus.PAST_DUE, SubscriptionStatus.UNPAID);
            case "trial" -> List.of(SubscriptionStatus.TRIALING);
            case "paused" -> List.of(SubscriptionStatus.PAUSED);
            case "cancelled" -> List.of(SubscriptionStatus.CANCELLED);
            case "expired" -> List.of(SubscriptionStatus.EXPIRED);
            default ->
                throw DomainException.fields(Map.of("status", "all, active, trial, paused, cancelled or expired."));
        };
    }
}
