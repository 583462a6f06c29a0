package com.clutch.finance.domain.payment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is for; each part is null when it is not known.
 *
 * @param customerName as it was when the payment was made
 */
public record Purpose(
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable UUID bookingId,
        @Nullable UUID serviceId,
        @Nullable UUID invoiceId,
        @Nullable UUID subscriptionId) {}
