package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The money of a payment is there. Told once for a payment.
 *
 * @param baseAmount the amount in the base currency (EGP), by the rate of the payment
 * @param method as in {@link PaymentState}
 * @param completedAt when it was there (UTC)
 */
public record PaymentCompleted(
        EventHeader header,
        UUID paymentId,
        @Nullable UUID customerId,
        @Nullable UUID bookingId,
        @Nullable UUID invoiceId,
        @Nullable UUID subscriptionId,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        String method,
        Instant completedAt)
        implements DomainEvent {}
