package com.clutch.finance.application.payment;

import com.clutch.finance.domain.payment.PaymentMethod;
import com.clutch.finance.domain.payment.PaymentStatus;
import com.clutch.finance.domain.payment.RefundStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What can be read of payments and refunds. */
public interface PaymentQueries {

    /**
     * Which payments a list shows; null is no condition. Payments that failed, were cancelled or were given back completely are
     * shown only when their status is asked for, so that the amounts of a list add up to money that came.
     *
     * @param from first moment at which they were created
     * @param to first moment at which they were not
     */
    record PaymentFilter(
            @Nullable PaymentStatus status,
            @Nullable PaymentMethod method,
            @Nullable String currency,
            @Nullable UUID customerId,
            @Nullable UUID bookingId,
            @Nullable UUID invoiceId,
            @Nullable UUID subscriptionId,
            @Nullable Instant from,
            @Nullable Instant to) {

        /**
         * The payments of a customer, for himself or whoever may see finance.
         *
         * @throws DomainException when it is somebody else's
         */
        public static PaymentFilter ofCustomer(UUID customerId, Actor actor) {
            if (!actor.id().equals(customerId) && !actor.may("view_finance")) {
                throw DomainException.notFound("customer", customerId);
            }
            return new PaymentFilter(null, null, null, customerId, null, null, null, null, null);
        }
    }

    Optional<PaymentView> find(UUID id);

    /**
     * A page of payments, the newest first. Sorted by createdAt or amount; searched by the beginnings of words of description,
     * customer and transaction.
     */
    Page<PaymentView> list(PaymentFilter filter, PageRequest page);

    /** Hands over every payment of the list, in its order, whatever the page. */
    void forEach(PaymentFilter filter, PageRequest page, Consumer<? super PaymentView> sink);

    /** A page of refunds, the latest first; of one payment when it is named. Sorted by createdAt. */
    Page<RefundView> refunds(@Nullable UUID paymentId, @Nullable RefundStatus status, PageRequest page);

    /** Hands over every refund of the list. */
    void forEachRefund(
            @Nullable UUID paymentId,
            @Nullable RefundStatus status,
            PageRequest page,
            Consumer<? super RefundView> sink);
}
