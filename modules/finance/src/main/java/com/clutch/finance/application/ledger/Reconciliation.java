package com.clutch.finance.application.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Whether documents and books agree, account by account and currency by currency.
 *
 * @param agrees whether every check does
 * @param asOf when it was looked at
 */
public record Reconciliation(boolean agrees, List<Check> checks, Instant asOf) {

    public Reconciliation {
        checks = List.copyOf(checks);
    }

    /**
     * One comparison.
     *
     * @param name what is compared
     * @param ledger balance of the account
     * @param documents the same, computed from the documents
     * @param difference ledger less documents; zero when they agree
     */
    public record Check(
            String name,
            String account,
            String currency,
            BigDecimal ledger,
            BigDecimal documents,
            BigDecimal difference,
            boolean agrees) {}
}
