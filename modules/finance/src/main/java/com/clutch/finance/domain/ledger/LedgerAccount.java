package com.clutch.finance.domain.ledger;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The accounts that finance books to. The table of accounts has the same codes. */
public enum LedgerAccount {
    /** Money at the bank. */
    BANK("1010"),
    /** Money that a payment provider has taken in and not paid out yet. */
    PROVIDER_CLEARING("1020"),
    /** Notes and coins, and cheques in hand. */
    CASH("1100"),
    /** What customers owe on invoices. */
    RECEIVABLES("1200"),
    /** What is owed for approved expenses. */
    PAYABLES("2000"),
    /** VAT that was charged and is owed to the state. */
    OUTPUT_VAT("2200"),
    /** Money of customers for which nothing was invoiced yet. */
    CUSTOMER_DEPOSITS("2300"),
    /** What partners are owed for orders. */
    PARTNER_PAYABLES("2400"),
    /** What the owners have put in, and what there was when the books were opened. */
    EQUITY("3000"),
    /** Invoiced services, net of VAT. */
    SERVICE_REVENUE("4000"),
    /** Invoiced subscriptions, net of VAT. */
    SUBSCRIPTION_REVENUE("4100"),
    /** Commission on orders of partners, net of VAT. */
    COMMISSION_REVENUE("4200"),
    /** What was deducted from payouts. */
    PARTNER_DEDUCTIONS("4300"),
    /** What balances in foreign currencies have gained since they were booked. */
    EXCHANGE_GAINS("4900"),
    /** Expenses of no category with an account of its own. */
    OPERATING_EXPENSES("6000"),
    MAINTENANCE("6100"),
    FUEL("6200"),
    SALARIES("6300"),
    MARKETING("6400"),
    /** What providers keep of a payment. */
    PAYMENT_FEES("6900"),
    /** What balances in foreign currencies have lost since they were booked. */
    EXCHANGE_LOSSES("6950");

    private final String code;

    LedgerAccount(String code) {
        this.code = code;
    }

    /** Four digits; the first one tells the type. */
    public String code() {
        return code;
    }

    /**
     * The account with this code.
     *
     * @throws DomainException {@link FinanceError#UNKNOWN_ACCOUNT}
     */
    public static LedgerAccount ofCode(@Nullable String code) {
        return Arrays.stream(values())
                .filter(account -> account.code.equals(code))
                .findFirst()
                .orElseThrow(() -> DomainException.field(
                        FinanceError.UNKNOWN_ACCOUNT, "account", "There is no account %s.".formatted(code)));
    }

    /** The account that expenses of a category are booked to. */
    public static LedgerAccount ofCategory(String category) {
        return switch (category.toLowerCase(Locale.ROOT)) {
            case "maintenance", "vehicle maintenance", "repairs" -> MAINTENANCE;
            case "fuel" -> FUEL;
            case "salaries", "payroll" -> SALARIES;
            case "marketing", "advertising" -> MARKETING;
            default -> OPERATING_EXPENSES;
        };
    }
}
