package com.clutch.finance.application.subscription;

import com.clutch.finance.domain.subscription.PlanStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of plans, and what their subscriptions bring. It costs the same however many subscriptions there are. */
public interface PlanQueries {

    /**
     * All subscriptions there ever were.
     *
     * @param paidOnce on how many of them something was paid at least once
     * @param revenue what was paid for them, in EGP
     * @param endedOfDearer share, from 0 to 1, of those priced at or above the average of all that have ended
     */
    record Uptake(long subscriptions, long paidOnce, BigDecimal revenue, BigDecimal endedOfDearer) {}

    Optional<PlanView> find(UUID id);

    /** A page of plans, the newest first. Sorted by createdAt, price or name; searched by name and code. */
    Page<PlanView> list(@Nullable PlanStatus status, PageRequest page);

    /** Hands over every plan of the list, in its order, whatever the page. */
    void forEach(@Nullable PlanStatus status, PageRequest page, Consumer<? super PlanView> sink);

    /** What all plans bring together. */
    Uptake uptake();
}
