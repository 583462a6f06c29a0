package com.clutch.finance.application.ledger;

import java.math.BigDecimal;

/**
 * An account with the sum of its postings in one currency.
 *
 * @param type asset, liability, equity, income or expense
 * @param balance debits less credits for assets and expenses, credits less debits for the others; major units of the currency
 * @param baseBalance the same in EGP
 */
public record AccountBalance(
        String code,
        String name,
        String type,
        String currency,
        BigDecimal debits,
        BigDecimal credits,
        BigDecimal balance,
        BigDecimal baseBalance) {}
