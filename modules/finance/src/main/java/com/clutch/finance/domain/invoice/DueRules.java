package com.clutch.finance.domain.invoice;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.DomainException;
import java.util.Locale;

/** What can still be paid on an invoice or taken off it. */
final class DueRules {

    private DueRules() {}

    /**
     * Does nothing when so much can be paid.
     *
     * @throws DomainException {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#CURRENCY_MISMATCH}, {@link
     *     FinanceError#PAYMENT_ABOVE_DUE}
     */
    static void checkPayment(Invoice invoice, Money amount) {
        if (!invoice.status().isPayable() || invoice.credits() != null) {
            var state = invoice.status().name().toLowerCase(Locale.ROOT);
            throw new DomainException(
                            FinanceError.INVOICE_NOT_PAYABLE,
                            "This invoice is %s and takes no payment.".formatted(state))
                    .with("state", state);
        }
        if (amount.isMoreThan(invoice.open())) {
            throw DomainException.field(
                            FinanceError.PAYMENT_ABOVE_DUE,
                            "amount",
                            "Of this invoice %s is open and not being paid already.".formatted(invoice.open()))
                    .with("open", invoice.open().amount());
        }
    }

    /**
     * Does nothing when so much can be taken off.
     *
     * @throws DomainException {@link FinanceError#INVOICE_NOT_PAYABLE}, {@link FinanceError#CREDIT_ABOVE_DUE}
     */
    static void checkCredit(Invoice invoice, Money amount) {
        if (!invoice.status().isPayable() || invoice.credits() != null) {
            throw new DomainException(
                    FinanceError.INVOICE_NOT_PAYABLE, "Only an invoice that is owed can be credited.");
        }
        if (amount.isMoreThan(invoice.open())) {
            throw DomainException.field(
                            FinanceError.CREDIT_ABOVE_DUE,
                            "items",
                            "Of this invoice %s is open; refund a payment first.".formatted(invoice.open()))
                    .with("open", invoice.open().amount());
        }
    }
}
