package com.clutch.finance.application.invoice;

import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;

/** What invoices and credit notes mean in the books. */
final class InvoiceEntries {

    private InvoiceEntries() {}

    /** The customer owes the total: revenue net of VAT, and VAT that is owed to the state. */
    static JournalEntry.Draft owed(Invoice invoice) {
        return JournalEntry.of("invoice_sent", invoice.id(), invoice.conversion(), "Invoice " + invoice.number())
                .debit(LedgerAccount.RECEIVABLES, invoice.total())
                .credit(revenue(invoice), invoice.subtotal().minus(invoice.discounted()))
                .credit(LedgerAccount.OUTPUT_VAT, invoice.tax());
    }

    /** The customer does not owe the total of the document any more. */
    static JournalEntry.Draft notOwed(Invoice document, String kind) {
        return JournalEntry.of(kind, document.id(), document.conversion(), "%s %s".formatted(kind, document.number()))
                .debit(revenue(document), document.subtotal().minus(document.discounted()))
                .debit(LedgerAccount.OUTPUT_VAT, document.tax())
                .credit(LedgerAccount.RECEIVABLES, document.total());
    }

    private static LedgerAccount revenue(Invoice invoice) {
        return invoice.subscriptionId() == null ? LedgerAccount.SERVICE_REVENUE : LedgerAccount.SUBSCRIPTION_REVENUE;
    }
}
