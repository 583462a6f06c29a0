package com.clutch.finance.application.payment;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.payment.Payment;
import com.clutch.finance.domain.payment.Purpose;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.util.Optional;

/** What a payment means for something else, in the transaction of the payment. */
public interface PaymentEffects {

    /**
     * A payment is wanted.
     *
     * @return the conversion that it has to use; empty when it is not about this
     * @throws DomainException when it cannot be
     */
    Optional<Conversion> wanted(Purpose purpose, Money amount, Actor actor);

    /** The money is there. */
    void completed(Payment payment, Actor actor);

    /** There will be no money. */
    void abandoned(Payment payment, Actor actor);

    /** A part was given back. */
    void refunded(Payment payment, Money part, Actor actor);
}
