package com.clutch.finance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void refusesWhatIsNoAmount() {
        assertCode(FinanceError.AMOUNT_NOT_POSITIVE, "0", "EGP");
        assertCode(FinanceError.AMOUNT_NOT_POSITIVE, "-1", "EGP");
        assertCode(FinanceError.AMOUNT_BELOW_MINOR_UNIT, "1.005", "EGP");
        assertCode(FinanceError.AMOUNT_OUT_OF_RANGE, "1000000000000", "EGP");
        assertCode(FinanceError.AMOUNT_OUT_OF_RANGE, "1e-999999999", "EGP");
        assertCode(FinanceError.UNKNOWN_CURRENCY, "1", "XXX");
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(Money.positive("amount", new BigDecimal("1.10000"), " usd ")).hasToString("1.10 USD");
        assertThat(Money.positive("amount", new BigDecimal("1e2"), null)).hasToString("100.00 EGP");
    }

    @Test
    void refusesToAddDifferentCurrencies() {
        assertThatThrownBy(() -> Money.zero("EGP").plus(Money.zero("USD")))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(FinanceError.CURRENCY_MISMATCH));
    }

    @Test
    void cannotPostWhatIsNotBalanced() {
        var one = new Money(BigDecimal.ONE, "EGP");
        var draft = JournalEntry.of("test", new UUID(0, 1), Conversion.none(LocalDate.EPOCH), "test")
                .debit(LedgerAccount.BANK, one)
                .credit(LedgerAccount.SERVICE_REVENUE, one.plus(one));
        assertThatThrownBy(() -> draft.posted(new UUID(0, 2), LocalDate.EPOCH))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertCode(FinanceError code, String amount, String currency) {
        assertThatThrownBy(() -> Money.positive("amount", new BigDecimal(amount), currency))
                .isInstanceOfSatisfying(DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
