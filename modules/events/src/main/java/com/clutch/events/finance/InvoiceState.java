package com.clutch.events.finance;

import com.clutch.events.Personal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an invoice or a credit note; amounts in major units of the currency.
 *
 * @param type invoice or credit_note
 * @param creditsInvoiceId the invoice that a credit note takes off from
 * @param number null as long as it is a draft
 * @param amountDue still owed
 * @param baseTotal the total in the base currency (EGP), by the rate of the invoice
 * @param status draft, sent, viewed, partial, paid, overdue or cancelled
 */
public record InvoiceState(
        UUID id,
        String type,
        @Nullable UUID creditsInvoiceId,
        @Nullable String number,
        @Nullable UUID customerId,
        @Personal String customerName,
        @Nullable UUID subscriptionId,
        BigDecimal total,
        BigDecimal tax,
        BigDecimal amountPaid,
        BigDecimal amountDue,
        String currency,
        BigDecimal baseTotal,
        String status,
        @Nullable LocalDate issuedOn,
        LocalDate dueOn,
        Instant createdAt) {}
