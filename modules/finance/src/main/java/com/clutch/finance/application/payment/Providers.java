package com.clutch.finance.application.payment;

import com.clutch.finance.domain.payment.PaymentProvider;
import java.util.Optional;

/** The providers that the operator has configured. */
public interface Providers {

    /** The one that new payments go to; empty when none is configured. */
    Optional<PaymentProvider> usual();

    /** The one with this name. */
    Optional<PaymentProvider> named(String name);
}
