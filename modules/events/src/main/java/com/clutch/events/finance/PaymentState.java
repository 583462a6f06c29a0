package com.clutch.events.finance;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a payment.
 *
 * @param amount in major units of the currency
 * @param baseAmount the same in the base currency (EGP), by the rate of the payment
 * @param method card, paypal, apple_pay, google_pay, wallet, bank_transfer, cash or check
 * @param status pending, processing, completed, failed, cancelled or refunded
 * @param fees what others keep of it
 * @param refunded given back or promised to be
 */
public record PaymentState(
        UUID id,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        String method,
        String status,
        @Nullable String description,
        @Nullable UUID customerId,
        @Personal @Nullable String customerName,
        @Nullable UUID bookingId,
        @Nullable UUID serviceId,
        @Nullable UUID invoiceId,
        @Nullable UUID subscriptionId,
        BigDecimal fees,
        BigDecimal refunded,
        @Nullable String failureReason,
        @Nullable Instant completedAt,
        Instant createdAt) {}
