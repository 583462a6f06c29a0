package com.clutch.finance.adapter.out.persistence.invoice;

import static com.clutch.finance.jooq.Tables.INVOICE;
import static com.clutch.finance.jooq.Tables.INVOICE_LINE;

import org.jooq.Result;
import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Discount;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceLine;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.finance.jooq.tables.records.InvoiceLineRecord;
import com.clutch.finance.jooq.tables.records.InvoiceRecord;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** A row of the table invoice with its lines as the invoice it keeps, and back. */
final class JooqInvoiceRows {

    // All lines of an invoice come with it in one statement.
    static final Field<Result<InvoiceLineRecord>> LINES = DSL.multiset(DSL.selectFrom(INVOICE_LINE)
            .where(INVOICE_LINE.INVOICE_ID.eq(INVOICE.ID))
            .orderBy(INVOICE_LINE.LINE));

    private JooqInvoiceRows() {}

    static Invoice invoice(Record row) {
        var currency = row.get(INVOICE.CURRENCY);
        var series = row.get(INVOICE.SERIES);
        var discount = row.get(INVOICE.DISCOUNT_KIND);
        return new Invoice(
                row.get(INVOICE.ID),
                row.get(INVOICE.VERSION),
                row.get(INVOICE.CREDITS),
                series == null ? null : new Invoice.Number(series, row.get(INVOICE.NUMBER)),
                new Invoice.Customer(
                        row.get(INVOICE.CUSTOMER_ID), row.get(INVOICE.CUSTOMER_NAME), row.get(INVOICE.CUSTOMER_EMAIL)),
                row.get(INVOICE.SUBSCRIPTION_ID),
                new Conversion(row.get(INVOICE.RATE), row.get(INVOICE.RATE_DATE), row.get(INVOICE.RATE_SOURCE)),
                discount == null
                        ? null
                        : new Discount(Discount.Kind.valueOf(discount), row.get(INVOICE.DISCOUNT_VALUE)),
                row.get(LINES).map(line -> line(line, currency)),
                new Money(row.get(INVOICE.PAID), currency),
                new Money(row.get(INVOICE.PAYING), currency),
                new Money(row.get(INVOICE.CREDITED), currency),
                InvoiceStatus.valueOf(row.get(INVOICE.STATUS)),
                row.get(INVOICE.ISSUED_ON),
                row.get(INVOICE.DUE_ON),
                row.get(INVOICE.NOTES),
                row.get(INVOICE.CREATED_BY),
                row.get(INVOICE.CREATED_AT),
                row.get(INVOICE.UPDATED_AT));
    }

    private static InvoiceLine line(InvoiceLineRecord row, String currency) {
        return new InvoiceLine(
                row.getDescription(),
                row.getQuantity(),
                new Money(row.getUnitPrice(), currency),
                row.getVatRate(),
                new Money(row.getNet(), currency),
                new Money(row.getDiscount(), currency),
                new Money(row.getVat(), currency));
    }

    static InvoiceRecord row(Invoice invoice) {
        var number = invoice.number();
        var discount = invoice.discount();
        var row = new InvoiceRecord();
        row.setId(invoice.id());
        row.setVersion(invoice.version());
        row.setKind(invoice.credits() == null ? "INVOICE" : "CREDIT_NOTE");
        row.setCredits(invoice.credits());
        row.setSeries(number == null ? null : number.series());
        row.setNumber(number == null ? null : number.value());
        row.setCustomerId(invoice.customer().id());
        row.setCustomerName(invoice.customer().name());
        row.setCustomerEmail(invoice.customer().email());
        row.setSubscriptionId(invoice.subscriptionId());
        row.setCurrency(invoice.currency());
        row.setRate(invoice.conversion().rate());
        row.setRateDate(invoice.conversion().date());
        row.setRateSource(invoice.conversion().source());
        row.setDiscountKind(discount == null ? null : discount.kind().name());
        row.setDiscountValue(discount == null ? null : discount.value());
        row.setSubtotal(invoice.subtotal().amount());
        row.setDiscount(invoice.discounted().amount());
        row.setTax(invoice.tax().amount());
        row.setTotal(invoice.total().amount());
        row.setBaseTotal(invoice.conversion().base(invoice.total()).amount());
        row.setPaid(invoice.paid().amount());
        row.setPaying(invoice.paying().amount());
        row.setCredited(invoice.credited().amount());
        row.setStatus(invoice.status().name());
        row.setIssuedOn(invoice.issuedOn());
        row.setDueOn(invoice.dueOn());
        row.setNotes(invoice.notes());
        row.setCreatedBy(invoice.createdBy());
        row.setCreatedAt(invoice.createdAt());
        row.setUpdatedAt(invoice.updatedAt());
        return row;
    }

    static List<InvoiceLineRecord> lines(Invoice invoice) {
        var rows = new ArrayList<InvoiceLineRecord>();
        for (var line : invoice.lines()) {
            var row = new InvoiceLineRecord();
            row.setInvoiceId(invoice.id());
            row.setLine((short) (rows.size() + 1));
            row.setDescription(line.description());
            row.setQuantity(line.quantity());
            row.setUnitPrice(line.unitPrice().amount());
            row.setVatRate(line.vatRate());
            row.setNet(line.net().amount());
            row.setDiscount(line.discount().amount());
            row.setVat(line.vat().amount());
            rows.add(row);
        }
        return rows;
    }
}
