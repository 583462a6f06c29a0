package com.clutch.finance.application.invoice;

import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.kernel.Actor;

/** What an invoice means for something else, in the transaction of the invoice. */
public interface InvoiceEffects {

    /** Nothing is due on the invoice any more, whether it was paid or credited. */
    void settled(Invoice invoice, Actor actor);
}
