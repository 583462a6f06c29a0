package com.clutch.finance.domain;

import com.clutch.kernel.ErrorCode;

/** The reasons for which finance says no. Whatever the reason, no money has moved. */
public enum FinanceError implements ErrorCode {
    /** The amount is zero or negative. */
    AMOUNT_NOT_POSITIVE(Kind.UNPROCESSABLE),
    /** The amount has parts of the smallest unit of its currency. */
    AMOUNT_BELOW_MINOR_UNIT(Kind.UNPROCESSABLE),
    /** The amount is smaller or larger than what is allowed here; the answer names the limits. */
    AMOUNT_OUT_OF_RANGE(Kind.UNPROCESSABLE),
    /** The currency is not one that Clutch keeps books in; the answer names those. */
    UNKNOWN_CURRENCY(Kind.UNPROCESSABLE),
    /** Two amounts that belong together are in different currencies. */
    CURRENCY_MISMATCH(Kind.UNPROCESSABLE),
    /** There is no rate for the currency on or before the day. */
    EXCHANGE_RATE_MISSING(Kind.UNPROCESSABLE),
    /** There is a rate for this currency and day already; documents may have used it. */
    EXCHANGE_RATE_EXISTS(Kind.CONFLICT),
    /** The key of this payment or refund was used with another body. */
    PAYMENT_KEY_REUSED(Kind.UNPROCESSABLE),
    /** More would be given back than was paid. */
    REFUND_ABOVE_PAYMENT(Kind.UNPROCESSABLE),
    /** Only a payment that was completed can be given back. */
    PAYMENT_NOT_REFUNDABLE(Kind.CONFLICT),
    /** A payment through a provider is completed by the provider alone. */
    PAYMENT_NOT_MANUAL(Kind.CONFLICT),
    /** No provider is configured for this method of payment. */
    PROVIDER_MISSING(Kind.UNAVAILABLE),
    /** The signature of a webhook is wrong. */
    WEBHOOK_SIGNATURE_INVALID(Kind.NOT_SIGNED_IN),
    /** The webhook is too old, or was received before. */
    WEBHOOK_REPLAYED(Kind.CONFLICT),
    /** The webhook cannot be read. */
    WEBHOOK_UNREADABLE(Kind.MALFORMED),
    /** A draft, a cancelled or a paid invoice takes no payment. */
    INVOICE_NOT_PAYABLE(Kind.CONFLICT),
    /** More would be paid than is due on the invoice. */
    PAYMENT_ABOVE_DUE(Kind.UNPROCESSABLE),
    /** An invoice that was sent is not changed; cancel it or issue a credit note. */
    INVOICE_NOT_DRAFT(Kind.CONFLICT),
    /** An invoice on which something was paid or is being paid is not cancelled; issue a credit note. */
    INVOICE_HAS_PAYMENTS(Kind.CONFLICT),
    /** More would be credited than is still due. */
    CREDIT_ABOVE_DUE(Kind.UNPROCESSABLE),
    /** The discount is larger than the invoice. */
    DISCOUNT_ABOVE_TOTAL(Kind.UNPROCESSABLE),
    /** Nobody approves an expense of his own. */
    OWN_EXPENSE(Kind.FORBIDDEN),
    /** The amount is above what the role of the caller may approve; the answer names the limit. */
    APPROVAL_LIMIT_EXCEEDED(Kind.FORBIDDEN),
    /** The budget of this category has less available than is asked for; the answer says how much. */
    BUDGET_EXCEEDED(Kind.CONFLICT),
    /** Another active budget of the category covers a part of the period. */
    BUDGET_OVERLAPS(Kind.CONFLICT),
    /** The plan takes no new subscriptions. */
    PLAN_ENDED(Kind.CONFLICT),
    /** Another plan has this code. */
    PLAN_CODE_TAKEN(Kind.CONFLICT),
    /** The subscription has ended. */
    SUBSCRIPTION_ENDED(Kind.CONFLICT),
    /** The subscription has this plan already. */
    SAME_PLAN(Kind.CONFLICT),
    /** The one who prepared or approved a payout does not also do the next step. */
    SAME_PERSON(Kind.FORBIDDEN),
    /** A commission for this order was recorded already. */
    COMMISSION_EXISTS(Kind.CONFLICT),
    /** Deductions are larger than what the partner is owed. */
    DEDUCTIONS_ABOVE_NET(Kind.UNPROCESSABLE),
    /** A period is written as 30d, 12m, 1y, or named month, quarter, year or fiscal_year. */
    UNKNOWN_PERIOD(Kind.MALFORMED),
    /** Another saved period has this name, or it is a word with a meaning of its own. */
    PERIOD_NAME_TAKEN(Kind.CONFLICT),
    /** Debits and credits of an entry differ. */
    ENTRY_NOT_BALANCED(Kind.UNPROCESSABLE),
    /** The chart of accounts has no account with this code. */
    UNKNOWN_ACCOUNT(Kind.UNPROCESSABLE),
    /** This was booked already. */
    ALREADY_BOOKED(Kind.CONFLICT),
    /** Only an entry that somebody wrote by hand is reversed by hand; others follow their documents. */
    ENTRY_NOT_MANUAL(Kind.CONFLICT),
    /** The payment is no deposit, or less of it is left than is asked for; the answer says how much. */
    DEPOSIT_NOT_AVAILABLE(Kind.CONFLICT),
    /** The deposit is of another customer than the invoice, or was converted by another rate. */
    DEPOSIT_MISMATCH(Kind.UNPROCESSABLE);

    private final Kind kind;

    FinanceError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "finance";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
