package com.clutch.finance.domain.payment;

import com.clutch.kernel.StaleVersionException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The payments and refunds there are. */
public interface Payments {

    /** Makes this the only request with the key until the transaction ends, and answers the payment it made before. */
    Optional<Payment> claimKey(UUID createdBy, String key);

    /** The payment with this id, which nobody else can change until the running transaction ends. */
    Optional<Payment> findForUpdate(UUID id);

    /** Payments for which a provider is to be asked now, which nobody else asks for meanwhile. */
    List<Payment> dueForUpdate(Instant now, int limit);

    /** All payments in the order of their ids, from after the given one on; null for the first. */
    List<Payment> after(@Nullable UUID id, int limit);

    void add(Payment payment);

    /** @throws StaleVersionException when the stored version is not the one before */
    void save(Payment payment);

    /** A refund that was given back, with its payment. */
    record GivenBack(Payment payment, Refund refund) {}

    /** All refunds that were given back, in the order of their ids, from after the given one on; null for the first. */
    List<GivenBack> givenBackAfter(@Nullable UUID refundId, int limit);

    /** The refund of this payment that was asked for with this key. */
    Optional<Refund> refund(UUID paymentId, String key);

    /** The refund with this id, which nobody else can change until the running transaction ends. */
    Optional<Refund> findRefundForUpdate(UUID id);

    /** Refunds for which a provider is to be asked now, which nobody else asks for meanwhile. */
    List<Refund> refundsDueForUpdate(Instant now, int limit);

    void addRefund(Refund refund);

    /** @throws StaleVersionException when the stored version is not the one before */
    void saveRefund(Refund refund);

    /** Notes a message of a provider; false when it was noted before. */
    boolean noteMessage(String provider, String messageId, Instant at);
}
