package com.clutch.finance.adapter.out.document;

import com.clutch.finance.application.Words;
import com.clutch.finance.application.invoice.Documents;
import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.finance.application.payment.PaymentView;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Documents made with OpenPDF, in the built-in Latin fonts. */
@Component
class PdfDocuments implements Documents {

    private static final Font TITLE = new Font(Font.HELVETICA, 18, Font.BOLD);
    private static final Font STRONG = new Font(Font.HELVETICA, 10, Font.BOLD);
    private static final Font TEXT = new Font(Font.HELVETICA, 10);

    @Override
    public byte[] invoice(InvoiceView invoice) {
        return written(document -> {
            var number = invoice.invoiceNumber();
            document.add(new Paragraph(
                    (invoice.type().equals("invoice") ? "Invoice " : "Credit note ") + (number == null ? "(draft)" : number),
                    TITLE));
            document.add(new Paragraph("To: " + invoice.customerName(), TEXT));
            document.add(new Paragraph(
                    "Issued: %s    Due: %s    Status: %s"
                            .formatted(
                                    invoice.issuedOn() == null ? "-" : invoice.issuedOn(),
                                    invoice.dueDate(),
                                    Words.word(invoice.status())),
                    TEXT));
            var table = new PdfPTable(new float[] {5, 1.5f, 2, 2, 1.5f, 2});
            table.setWidthPercentage(100);
            table.setSpacingBefore(12);
            row(table, STRONG, "Description", "Quantity", "Unit price", "Discount", "VAT %", "Total");
            invoice.items()
                    .forEach(item -> row(
                            table,
                            TEXT,
                            item.description(),
                            item.quantity().toPlainString(),
                            item.unitPrice().toPlainString(),
                            item.discount().toPlainString(),
                            item.vatRate().toPlainString(),
                            item.total().toPlainString()));
            document.add(table);
            sum(document, "Subtotal", invoice.subtotal(), invoice.currency());
            sum(document, "Discount", invoice.discount(), invoice.currency());
            sum(document, "VAT", invoice.tax(), invoice.currency());
            sum(document, "Total", invoice.total(), invoice.currency());
            sum(document, "Due", invoice.amountDue(), invoice.currency());
            if (invoice.notes() != null) {
                document.add(new Paragraph(invoice.notes(), TEXT));
            }
        });
    }

    @Override
    public byte[] receipt(PaymentView payment) {
        return written(document -> {
            document.add(new Paragraph("Receipt", TITLE));
            document.add(new Paragraph("Payment: " + payment.id(), TEXT));
            document.add(new Paragraph("Method: " + Words.word(payment.method()), TEXT));
            document.add(new Paragraph("Status: " + Words.word(payment.status()), TEXT));
            document.add(new Paragraph(
                    "Paid: " + (payment.completedAt() == null ? "not yet" : payment.completedAt()), TEXT));
            sum(document, "Amount", payment.amount(), payment.currency());
            sum(document, "Given back", payment.refunded(), payment.currency());
        });
    }

    private static void row(PdfPTable table, Font font, String... cells) {
        for (var cell : cells) {
            table.addCell(new Phrase(cell, font));
        }
    }

    private static void sum(Document document, String name, BigDecimal amount, String currency) {
        document.add(new Paragraph("%s: %s %s".formatted(name, amount.toPlainString(), currency), STRONG));
    }

    private static byte[] written(Consumer<Document> content) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            PdfWriter.getInstance(document, bytes);
            document.open();
            content.accept(document);
        }
        return bytes.toByteArray();
    }
}
