package com.clutch.finance.adapter.in.web.invoice;

import com.clutch.finance.application.invoice.Documents;
import com.clutch.finance.application.invoice.InvoiceQueries;
import com.clutch.finance.application.payment.PaymentQueries;
import com.clutch.kernel.DomainException;
import com.clutch.platform.security.RequiresPermission;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Invoices and receipts as PDF. */
@RestController
@RequestMapping("/api/v1/finance")
class DocumentController {

    private final InvoiceQueries invoices;
    private final PaymentQueries payments;
    private final Documents documents;

    DocumentController(InvoiceQueries invoices, PaymentQueries payments, Documents documents) {
        this.invoices = invoices;
        this.payments = payments;
        this.documents = documents;
    }

    @GetMapping(path = "/invoices/{id}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission({"view_finance", "view_billing"})
    ResponseEntity<byte[]> invoice(@PathVariable UUID id) {
        var invoice = invoices.find(id).orElseThrow(() -> DomainException.notFound("invoice", id));
        var number = invoice.invoiceNumber();
        return pdf(number == null ? "draft" : number, documents.invoice(invoice));
    }

    @GetMapping(path = "/payments/{id}/receipt", produces = MediaType.APPLICATION_PDF_VALUE)
    @RequiresPermission("view_finance")
    ResponseEntity<byte[]> receipt(@PathVariable UUID id) {
        var payment = payments.find(id).orElseThrow(() -> DomainException.notFound("payment", id));
        return pdf("receipt-" + id, documents.receipt(payment));
    }

    private static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(name))
                .body(content);
    }
}
