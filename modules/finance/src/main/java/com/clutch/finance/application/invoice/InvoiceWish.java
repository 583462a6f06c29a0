package com.clutch.finance.application.invoice;

import com.clutch.finance.application.Words;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.invoice.Discount;
import com.clutch.finance.domain.invoice.InvoiceLine;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes on an invoice; null is nothing said.
 *
 * @param dueOn 30 days after today when nothing is said
 */
public record InvoiceWish(
        @Nullable UUID customerId,
        @Nullable String customerName,
        @Nullable String customerEmail,
        @Nullable String currency,
        @Nullable List<ItemWish> items,
        @Nullable Discount discount,
        @Nullable LocalDate dueOn,
        @Nullable String notes) {

    private static final BigDecimal MOST_QUANTITY = BigDecimal.valueOf(999_999);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What somebody writes on a line.
     *
     * @param quantity one when nothing is said
     * @param vatRate percent; the usual rate when nothing is said
     */
    public record ItemWish(
            @Nullable String description,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal vatRate) {}

    /**
     * The lines that were wished for.
     *
     * @throws DomainException when they make no sense
     */
    List<InvoiceLine> lines(String code, BigDecimal usualVat) {
        if (items == null || items.isEmpty()) {
            throw DomainException.fields(Map.of("items", "An invoice has at least one line."));
        }
        return InvoiceLine.of(
                items.stream().map(item -> item(item, code, usualVat)).toList(), discount);
    }

    private static InvoiceLine.Item item(ItemWish wish, String code, BigDecimal usualVat) {
        var quantity = wish.quantity() == null ? BigDecimal.ONE : wish.quantity();
        var vat = wish.vatRate() == null ? usualVat : wish.vatRate();
        var errors = new LinkedHashMap<String, String>();
        if (quantity.signum() <= 0
                || quantity.compareTo(MOST_QUANTITY) > 0
                || quantity.stripTrailingZeros().scale() > 3) {
            errors.put("items.quantity", "A number above 0 and at most 999999, with at most three decimals.");
        }
        if (vat.signum() < 0 || vat.compareTo(HUNDRED) > 0 || vat.stripTrailingZeros().scale() > 2) {
            errors.put("items.vatRate", "A percentage from 0 to 100, with at most two decimals.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
        return new InvoiceLine.Item(
                Words.required("items.description", wish.description()),
                quantity,
                Money.notNegative("items.unitPrice", wish.unitPrice(), code),
                vat);
    }
}
