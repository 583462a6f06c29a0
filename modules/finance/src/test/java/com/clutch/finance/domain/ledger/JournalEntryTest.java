package com.clutch.finance.domain.ledger;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.JournalEntry.Posting;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalEntryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final UUID SOURCE = new UUID(0, 1);
    private static final UUID ID = new UUID(0, 2);
    private static final Conversion POUNDS = Conversion.none(DAY);

    @Test
    void cannotBePostedWhenDebitsAndCreditsDiffer() {
        var draft = draft(POUNDS)
                .debit(LedgerAccount.BANK, money("1", "EGP"))
                .credit(LedgerAccount.SERVICE_REVENUE, money("2", "EGP"));
        assertThatThrownBy(() -> draft.posted(ID, DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cannotHaveOneSideOnly() {
        var rateOnly = new Posting(LedgerAccount.BANK, Money.zero("EGP"), Money.zero("EGP"));
        assertThatThrownBy(() -> new JournalEntry(ID, "test", SOURCE, DAY, "test", List.of(rateOnly)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isBalancedInTheBaseCurrencyTooThoughEachSideIsRounded() {
        var entry = draft(new Conversion(new BigDecimal("48.333"), DAY, "CBE"))
                .debit(LedgerAccount.RECEIVABLES, money("1.14", "USD"))
                .credit(LedgerAccount.SERVICE_REVENUE, money("1.00", "USD"))
                .credit(LedgerAccount.OUTPUT_VAT, money("0.14", "USD"))
                .posted(ID, DAY);

        assertThat(entry.postings())
                .containsExactly(
                        new Posting(LedgerAccount.RECEIVABLES, money("1.14", "USD"), money("55.10", "EGP")),
                        new Posting(LedgerAccount.SERVICE_REVENUE, money("-1.00", "USD"), money("-48.33", "EGP")),
                        new Posting(LedgerAccount.OUTPUT_VAT, money("-0.14", "USD"), money("-6.77", "EGP")));
    }

    @Test
    void leavesOutSidesOfNothing() {
        var nothing = draft(POUNDS).debit(LedgerAccount.BANK, Money.zero("EGP"));
        assertThat(nothing.isEmpty()).isTrue();

        var free = draft(POUNDS)
                .debit(LedgerAccount.BANK, money("5", "EGP"))
                .debit(LedgerAccount.PAYMENT_FEES, Money.zero("EGP"))
                .credit(LedgerAccount.SERVICE_REVENUE, money("5", "EGP"));
        assertThat(free.isEmpty()).isFalse();
        assertThat(free.posted(ID, DAY).postings()).hasSize(2);
        assertThat(draft(POUNDS).credit(LedgerAccount.BANK, money("5", "EGP")).isEmpty())
                .isFalse();
    }

    @Test
    void isTakenBackByTheSameAmountsOnTheOtherSides() {
        var entry = draft(POUNDS)
                .debit(LedgerAccount.FUEL, money("70", "EGP"))
                .credit(LedgerAccount.CASH, money("70", "EGP"))
                .posted(ID, DAY);

        var back = entry.reversed(new UUID(0, 3), "reversal", DAY.plusDays(1), "typing error");

        assertThat(back.sourceId()).isEqualTo(entry.id());
        assertThat(back.bookedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(back.postings())
                .containsExactly(
                        new Posting(LedgerAccount.FUEL, money("-70", "EGP"), money("-70", "EGP")),
                        new Posting(LedgerAccount.CASH, money("70", "EGP"), money("70", "EGP")));
    }

    @ParameterizedTest
    @CsvSource({
        "Vehicle Maintenance, MAINTENANCE",
        "repairs, MAINTENANCE",
        "FUEL, FUEL",
        "payroll, SALARIES",
        "Advertising, MARKETING",
        "Tea and sugar, OPERATING_EXPENSES"
    })
    void anExpenseGoesToTheAccountOfItsCategory(String category, LedgerAccount account) {
        assertThat(LedgerAccount.ofCategory(category)).isEqualTo(account);
    }

    @Test
    void findsAnAccountByItsCode() {
        assertThat(LedgerAccount.ofCode("1200")).isEqualTo(LedgerAccount.RECEIVABLES);
        refused(FinanceError.UNKNOWN_ACCOUNT, () -> LedgerAccount.ofCode("9999"));
        refused(FinanceError.UNKNOWN_ACCOUNT, () -> LedgerAccount.ofCode(null));
    }

    private static JournalEntry.Draft draft(Conversion conversion) {
        return JournalEntry.of("test", SOURCE, conversion, "test");
    }

    private static Money money(String amount, String currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
