package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a payment, or all of it, was given back. Told once for a refund. Topic of snapshots: {@value #TOPIC}; a
 * snapshot tells every refund there ever was, so keep them by their ids.
 *
 * @param baseAmount the amount in the base currency (EGP), by the rate of the payment
 */
public record PaymentRefunded(
        EventHeader header,
        UUID refundId,
        UUID paymentId,
        @Nullable UUID customerId,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        Instant completedAt)
        implements DomainEvent {

    public static final String TOPIC = "finance.refund";
}
