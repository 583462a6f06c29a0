package com.clutch.finance.application.payment;

import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as it is read.
 *
 * @param userId the customer, as some clients call it
 * @param customer name of the customer
 * @param amount in major units of the currency
 * @param baseAmount the same in EGP, by {@code rate}, which is of {@code rateDate} and from {@code rateSource}
 * @param receiptUrl path of the receipt
 * @param netAmount amount less fees
 * @param refunded given back or promised to be
 * @param timestamp when it was created, as some clients call it
 */
public record PaymentView(
        UUID id,
        @Nullable UUID customerId,
        @Nullable UUID userId,
        @Nullable String customer,
        @Nullable String customerName,
        BigDecimal amount,
        String currency,
        BigDecimal baseAmount,
        BigDecimal rate,
        LocalDate rateDate,
        String rateSource,
        PaymentMethod method,
        @Nullable String paymentMethodId,
        PaymentStatus status,
        @Nullable String description,
        @Nullable UUID bookingId,
        @Nullable UUID serviceId,
        @Nullable UUID invoiceId,
        @Nullable UUID subscriptionId,
        Map<String, Object> metadata,
        @Nullable String provider,
        @Nullable String transactionId,
        String receiptUrl,
        @Nullable String failureReason,
        FeesView fees,
        BigDecimal netAmount,
        BigDecimal refunded,
        BigDecimal refundable,
        @Nullable Instant completedAt,
        Instant timestamp,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /** What others keep of a payment. */
    public record FeesView(BigDecimal platform, BigDecimal processing, BigDecimal tax) {}

    /** What is read of this payment. */
    public static PaymentView of(Payment payment) {
        var purpose = payment.purpose();
        return new PaymentView(
                payment.id(),
                purpose.customerId(),
                purpose.customerId(),
                purpose.customerName(),
                purpose.customerName(),
                payment.amount().amount(),
                payment.amount().currency(),
                payment.base().amount(),
                payment.conversion().rate(),
                payment.conversion().date(),
                payment.conversion().source(),
                payment.method(),
                payment.paymentMethodId(),
                payment.status(),
                payment.description(),
                purpose.bookingId(),
                purpose.serviceId(),
                purpose.invoiceId(),
                purpose.subscriptionId(),
                payment.metadata(),
                payment.provider(),
                payment.transactionId(),
                "/api/v1/finance/payments/%s/receipt".formatted(payment.id()),
                payment.failureReason(),
                new FeesView(
                        payment.fees().platform().amount(),
                        payment.fees().processing().amount(),
                        payment.fees().tax().amount()),
                payment.net().amount(),
                payment.refunded().amount(),
                payment.refundable().amount(),
                payment.completedAt(),
                payment.createdAt(),
                payment.createdAt(),
                payment.updatedAt(),
                payment.version());
    }
}
