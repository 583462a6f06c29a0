package com.clutch.finance.domain.payment;

import com.clutch.finance.domain.Money;
import java.time.Instant;
import java.util.UUID;

/** What deposits of customers were used for. */
public interface Deposits {

    /** Keeps that a part of a payment was used for an invoice. */
    void used(UUID id, UUID paymentId, UUID invoiceId, Money amount, Instant at, UUID by);
}
