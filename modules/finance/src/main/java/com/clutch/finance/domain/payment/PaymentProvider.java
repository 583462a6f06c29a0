package com.clutch.finance.domain.payment;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes money of customers for the company. Asking twice with one key is asking once: the second answer is the first
 * one. Called outside of any transaction.
 */
public interface PaymentProvider {

    /** The name in paths and rows. */
    String name();

    /**
     * Takes money.
     *
     * @throws Unavailable when it is not known what became of it; ask again with the same key
     */
    Outcome charge(UUID key, Money amount, @Nullable String paymentMethodId, @Nullable String description);

    /**
     * Gives money back.
     *
     * @param transactionId the charge
     * @throws Unavailable when it is not known what became of it; ask again with the same key
     */
    Outcome refund(UUID key, String transactionId, Money amount);

    /**
     * Reads a message that the provider sent by itself.
     *
     * @param signature as it came with the message
     * @throws DomainException {@link FinanceError#WEBHOOK_SIGNATURE_INVALID}, {@link FinanceError#WEBHOOK_REPLAYED} when it is too
     *     old, {@link FinanceError#WEBHOOK_UNREADABLE}
     */
    Message read(@Nullable String signature, String body, Instant now);

    /** What became of a request. */
    enum Result {
        SUCCEEDED,
        FAILED,
        /** The provider tells later. */
        PENDING
    }

    /**
     * The answer of the provider.
     *
     * @param fee what the provider keeps, in the currency of the payment
     */
    record Outcome(
            Result result,
            @Nullable String transactionId,
            @Nullable BigDecimal fee,
            @Nullable String reason) {}

    /**
     * What the provider tells by itself.
     *
     * @param id unique for the message
     * @param refund whether it is about a refund, otherwise about a charge
     * @param key the key of the charge or refund
     */
    record Message(String id, boolean refund, UUID key, Outcome outcome) {}

    /** It is not known what became of a request. */
    class Unavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** @param why for the log */
        public Unavailable(String why, @Nullable Throwable cause) {
            super(why, cause);
        }
    }
}
