package com.clutch.finance.domain.payout;

import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was earned with an order of a partner.
 *
 * @param amount what the customer paid for the order
 * @param commission percent of it that Clutch keeps
 * @param vat on the commission
 * @param payoutId payout that it went into, null as long as it is in none
 */
public record Commission(
        UUID id,
        UUID partnerId,
        String partnerName,
        UUID orderId,
        Money amount,
        BigDecimal ratePercent,
        Money commission,
        Money vat,
        @Nullable UUID payoutId,
        Instant earnedAt,
        UUID recordedBy) {

    /** What the partner gets. */
    public Money partnerNet() {
        return amount.minus(commission).minus(vat);
    }
}
