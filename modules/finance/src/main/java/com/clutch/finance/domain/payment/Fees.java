package com.clutch.finance.domain.payment;

import com.clutch.finance.domain.Money;

/** What others keep of a payment, in its currency. */
public record Fees(Money platform, Money processing, Money tax) {

    /** Nobody keeps anything. */
    public static Fees none(String currency) {
        var nothing = Money.zero(currency);
        return new Fees(nothing, nothing, nothing);
    }

    /** All of it. */
    public Money total() {
        return platform.plus(processing).plus(tax);
    }
}
