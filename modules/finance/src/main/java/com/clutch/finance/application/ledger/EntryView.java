package com.clutch.finance.application.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An entry of the journal as it is read.
 *
 * @param kind what moved the money, such as {@code payment_completed}
 * @param sourceId document it is about
 * @param bookedOn day in the zone of the company
 */
public record EntryView(
        UUID id,
        String kind,
        UUID sourceId,
        LocalDate bookedOn,
        String description,
        Instant postedAt,
        UUID postedBy,
        String postedByName,
        List<Line> postings) {

    /**
     * One side of an entry.
     *
     * @param account code of the account
     * @param debit in major units of the currency, zero for a credit
     * @param baseAmount in EGP, negative for a credit
     */
    public record Line(
            String account,
            String accountName,
            BigDecimal debit,
            BigDecimal credit,
            String currency,
            BigDecimal baseAmount) {}
}
