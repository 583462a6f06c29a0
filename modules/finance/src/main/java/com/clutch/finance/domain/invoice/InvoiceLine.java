package com.clutch.finance.domain.invoice;

import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of an invoice.
 *
 * @param quantity with at most three decimals
 * @param net quantity times price, rounded half up
 * @param discount its share of the discount of the invoice
 * @param vatRate percent
 * @param vat percent of net less discount, rounded half up
 */
public record InvoiceLine(
        String description,
        BigDecimal quantity,
        Money unitPrice,
        BigDecimal vatRate,
        Money net,
        Money discount,
        Money vat) {

    /** What somebody writes on a line. */
    public record Item(String description, BigDecimal quantity, Money unitPrice, BigDecimal vatRate) {}

    /**
     * The lines with their share of the discount and their VAT.
     *
     * @param discount null when there is none
     */
    public static List<InvoiceLine> of(List<Item> items, @Nullable Discount discount) {
        var nets = items.stream()
                .map(item -> item.unitPrice().times(item.quantity()))
                .toList();
        var subtotal = nets.stream().reduce(Money::plus).orElseThrow();
        var shares = (discount == null ? Money.zero(subtotal.currency()) : discount.of(subtotal))
                .allocate(nets.stream().map(Money::amount).toList());
        var lines = new ArrayList<InvoiceLine>(items.size());
        for (var line = 0; line < items.size(); line++) {
            var item = items.get(line);
            var net = nets.get(line);
            var share = shares.get(line);
            lines.add(new InvoiceLine(
                    item.description(),
                    item.quantity(),
                    item.unitPrice(),
                    item.vatRate(),
                    net,
                    share,
                    net.minus(share).percent(item.vatRate())));
        }
        return lines;
    }
}
