package com.clutch.finance.application.invoice;

import com.clutch.finance.domain.invoice.Discount;
import com.clutch.finance.domain.invoice.Invoice;
import com.clutch.finance.domain.invoice.InvoiceLine;
import com.clutch.finance.domain.invoice.InvoiceStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note as it is read; amounts in major units of the currency.
 *
 * @param type invoice or credit_note
 * @param invoiceNumber null as long as it is a draft
 * @param baseTotal the total in EGP, by {@code rate}, which is of {@code rateDate} and from {@code rateSource}
 * @param amountPaid received and not given back
 * @param amountPending part that payments under way will pay
 * @param amountCredited part that credit notes have taken off
 * @param amountDue still owed
 */
public record InvoiceView(
        UUID id,
        String type,
        @Nullable UUID creditsInvoiceId,
        @Nullable String invoiceNumber,
        @Nullable UUID customerId,
        String customerName,
        @Nullable String customerEmail,
        @Nullable UUID subscriptionId,
        String currency,
        BigDecimal rate,
        LocalDate rateDate,
        String rateSource,
        List<Item> items,
        @Nullable DiscountView discountTerms,
        BigDecimal subtotal,
        BigDecimal discount,
        BigDecimal tax,
        BigDecimal total,
        BigDecimal amount,
        BigDecimal baseTotal,
        BigDecimal amountPaid,
        BigDecimal amountPending,
        BigDecimal amountCredited,
        BigDecimal amountDue,
        InvoiceStatus status,
        @Nullable LocalDate issuedOn,
        LocalDate dueDate,
        @Nullable String notes,
        Instant createdAt,
        Instant updatedAt,
        long version)
        implements Versioned {

    /**
     * A line.
     *
     * @param vatRate percent
     * @param total net less discount plus VAT
     */
    public record Item(
            String description,
            BigDecimal quantity,
            BigDecimal unitPrice,
            BigDecimal net,
            BigDecimal discount,
            BigDecimal vatRate,
            BigDecimal vat,
            BigDecimal total) {}

    /** How the discount was meant. */
    public record DiscountView(Discount.Kind type, BigDecimal value) {}

    /** What is read of this invoice. */
    public static InvoiceView of(Invoice invoice) {
        var discount = invoice.discount();
        var number = invoice.number();
        return new InvoiceView(
                invoice.id(),
                invoice.credits() == null ? "invoice" : "credit_note",
                invoice.credits(),
                number == null ? null : number.toString(),
                invoice.customer().id(),
                invoice.customer().name(),
                invoice.customer().email(),
                invoice.subscriptionId(),
                invoice.currency(),
                invoice.conversion().rate(),
                invoice.conversion().date(),
                invoice.conversion().source(),
                invoice.lines().stream().map(InvoiceView::item).toList(),
                discount == null ? null : new DiscountView(discount.kind(), discount.value()),
                invoice.subtotal().amount(),
                invoice.discounted().amount(),
                invoice.tax().amount(),
                invoice.total().amount(),
                invoice.total().amount(),
                invoice.conversion().base(invoice.total()).amount(),
                invoice.paid().amount(),
                invoice.paying().amount(),
                invoice.credited().amount(),
                invoice.due().amount(),
                invoice.status(),
                invoice.issuedOn(),
                invoice.dueOn(),
                invoice.notes(),
                invoice.createdAt(),
                invoice.updatedAt(),
                invoice.version());
    }

    private static Item item(InvoiceLine line) {
        return new Item(
                line.description(),
                line.quantity(),
                line.unitPrice().amount(),
                line.net().amount(),
                line.discount().amount(),
                line.vatRate(),
                line.vat().amount(),
                line.net().minus(line.discount()).plus(line.vat()).amount());
    }
}
