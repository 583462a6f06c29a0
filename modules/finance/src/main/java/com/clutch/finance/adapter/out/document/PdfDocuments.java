package com.clutch.finance.adapter.out.document;

import com.clutch.finance.application.Words;
import com.clutch.finance.application.invoice.Documents;
import com.clutch.finance.application.invoice.InvoiceView;
import com.clutch.finance.application.payment.PaymentView;
import com.clutch.platform.document.Lettering;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Documents made with OpenPDF. */
@Component
class PdfDocuments implements Documents {

    private static final Style TITLE = new Style(18, true);
    private static final Style STRONG = new Style(10, true);
    private static final Style TEXT = new Style(10, false);

    private record Style(float size, boolean strong) {

        PdfPCell cell(String text) {
            return Lettering.usual().cell(text, size, strong, Color.BLACK);
        }

        /** A line over the whole width. */
        PdfPTable line(String text) {
            var cell = cell(text);
            cell.setBorder(Rectangle.NO_BORDER);
            var line = new PdfPTable(1);
            line.setWidthPercentage(100);
            line.addCell(cell);
            return line;
        }
    }

    @Override
    public byte[] invoice(InvoiceView invoice) {
        return written(document -> {
            var number = invoice.invoiceNumber();
            document.add(TITLE.line((invoice.type().equals("invoice") ? "Invoice " : "Credit note ")
                    + (number == null ? "(draft)" : number)));
            document.add(TEXT.line("To:"));
            document.add(TEXT.line(invoice.customerName()));
            document.add(TEXT.line("Issued: %s    Due: %s    Status: %s"
                    .formatted(
                            invoice.issuedOn() == null ? "-" : invoice.issuedOn(),
                            invoice.dueDate(),
                            Words.word(invoice.status()))));
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
                document.add(TEXT.line(invoice.notes()));
            }
        });
    }

    @Override
    public byte[] receipt(PaymentView payment) {
        return written(document -> {
            document.add(TITLE.line("Receipt"));
            document.add(TEXT.line("Payment: " + payment.id()));
            document.add(TEXT.line("Method: " + Words.word(payment.method())));
            document.add(TEXT.line("Status: " + Words.word(payment.status())));
            document.add(TEXT.line("Paid: " + (payment.completedAt() == null ? "not yet" : payment.completedAt())));
            sum(document, "Amount", payment.amount(), payment.currency());
            sum(document, "Given back", payment.refunded(), payment.currency());
        });
    }

    private static void row(PdfPTable table, Style style, String... cells) {
        for (var cell : cells) {
            table.addCell(style.cell(cell));
        }
    }

    private static void sum(Document document, String name, BigDecimal amount, String currency) {
        document.add(STRONG.line("%s: %s %s".formatted(name, amount.toPlainString(), currency)));
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
