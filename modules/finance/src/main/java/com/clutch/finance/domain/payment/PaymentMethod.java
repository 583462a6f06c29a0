package com.clutch.finance.domain.payment;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;

/** How a customer pays. */
public enum PaymentMethod {
    CARD(LedgerAccount.PROVIDER_CLEARING),
    PAYPAL(LedgerAccount.PROVIDER_CLEARING),
    APPLE_PAY(LedgerAccount.PROVIDER_CLEARING),
    GOOGLE_PAY(LedgerAccount.PROVIDER_CLEARING),
    WALLET(LedgerAccount.PROVIDER_CLEARING),
    BANK_TRANSFER(LedgerAccount.BANK),
    CASH(LedgerAccount.CASH),
    CHECK(LedgerAccount.CASH);

    private static final BigDecimal LEAST = new BigDecimal("0.50");
    private static final BigDecimal MOST_BY_PROVIDER = new BigDecimal("100000.00");

    private final LedgerAccount account;

    PaymentMethod(LedgerAccount account) {
        this.account = account;
    }

    /** Where the money is once it was paid. */
    public LedgerAccount account() {
        return account;
    }

    /** Whether a provider takes the money; otherwise somebody notes that it came. */
    public boolean byProvider() {
        return account == LedgerAccount.PROVIDER_CLEARING;
    }

    /**
     * Does nothing when so much can be paid this way: at least 0.50, and through a provider at most 100000.
     *
     * @throws DomainException {@link FinanceError#AMOUNT_OUT_OF_RANGE}
     */
    public void check(Money amount) {
        var tooMuch = byProvider() && amount.amount().compareTo(MOST_BY_PROVIDER) > 0;
        if (tooMuch || amount.amount().compareTo(LEAST) < 0) {
            throw DomainException.field(
                            FinanceError.AMOUNT_OUT_OF_RANGE,
                            "amount",
                            byProvider()
                                    ? "Between %s and %s.".formatted(LEAST, MOST_BY_PROVIDER)
                                    : "At least %s.".formatted(LEAST))
                    .with("least", LEAST);
        }
    }
}
