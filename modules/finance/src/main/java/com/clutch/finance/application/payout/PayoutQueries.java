package com.clutch.finance.application.payout;

import com.clutch.finance.domain.payout.PayoutStatus;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of commissions and payouts. */
public interface PayoutQueries {

    /**
     * Which payouts a list shows; null is no condition.
     *
     * @param from first day of their periods
     * @param to last first day of their periods
     */
    record PayoutFilter(
            @Nullable PayoutStatus status,
            @Nullable UUID partnerId,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    Optional<PayoutView> find(UUID id);

    /**
     * A page of payouts, the newest first. Sorted by createdAt, periodStart or netPayout; searched by the beginnings of words of
     * partner and transaction.
     */
    Page<PayoutView> list(PayoutFilter filter, PageRequest page);

    /** Hands over every payout of the list, in its order, whatever the page. */
    void forEach(PayoutFilter filter, PageRequest page, Consumer<? super PayoutView> sink);

    /** A page of commissions, the latest first; of one partner or payout when it is named. Sorted by earnedAt. */
    Page<CommissionView> commissions(@Nullable UUID partnerId, @Nullable UUID payoutId, PageRequest page);

    /** Hands over every commission of the list. */
    void forEachCommission(
            @Nullable UUID partnerId, @Nullable UUID payoutId, PageRequest page, Consumer<? super CommissionView> sink);
}
