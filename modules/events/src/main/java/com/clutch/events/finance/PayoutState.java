package com.clutch.events.finance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of a payout; amounts in major units of the currency.
 *
 * @param periodStart first day of the week, in the zone of the company
 * @param periodEnd first day after it
 * @param netPayout what the partner gets
 * @param status pending, approved, processing, completed, failed or cancelled
 */
public record PayoutState(
        UUID id,
        UUID partnerId,
        String partnerName,
        LocalDate periodStart,
        LocalDate periodEnd,
        int orders,
        BigDecimal totalRevenue,
        BigDecimal commission,
        BigDecimal vat,
        BigDecimal deductions,
        BigDecimal netPayout,
        String currency,
        String status,
        @Nullable Instant completedAt,
        Instant createdAt) {}
