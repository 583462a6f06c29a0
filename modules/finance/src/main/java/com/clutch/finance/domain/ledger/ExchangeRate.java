package com.clutch.finance.domain.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a currency was worth on a day.
 *
 * @param rate units of the base currency (EGP) for one unit of the currency
 * @param source who says so, such as {@code CBE}
 */
public record ExchangeRate(
        UUID id,
        String currency,
        LocalDate rateDate,
        BigDecimal rate,
        String source,
        Instant recordedAt,
        UUID recordedBy) {}
