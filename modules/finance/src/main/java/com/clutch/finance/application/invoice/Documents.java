package com.clutch.finance.application.invoice;

import com.clutch.finance.application.payment.PaymentView;

/** Documents for people. */
public interface Documents {

    /** The invoice or credit note as PDF. */
    byte[] invoice(InvoiceView invoice);

    /** The receipt of a payment as PDF. */
    byte[] receipt(PaymentView payment);
}
