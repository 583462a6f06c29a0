package com.clutch.finance.application.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.clutch.events.finance.JournalEntryPosted;
import com.clutch.finance.FinanceFixture;
import com.clutch.finance.application.ledger.ManualBooking.EntryWish;
import com.clutch.finance.application.ledger.ManualBooking.Side;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ManualBookingTest extends FinanceFixture {

    @Autowired
    ManualBooking booking;

    @Autowired
    CurrencyRates rates;

    @Autowired
    Revaluation revaluation;

    @Test
    void booksAndTakesBackExactlyAlsoInAnotherCurrency() {
        rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("50.333"), "CBE", mona);
        var id = booking.post(
                new EntryWish(
                        null,
                        "USD",
                        "Cash to the bank",
                        List.of(debit("1010", "10.01"), debit("6000", "0.33"), credit("1100", "10.34"))),
                mona);
        assertThat(balance(LedgerAccount.CASH)).isEqualByComparingTo("-520.44");
        assertReconciled();
        rates.record("USD", LocalDate.of(2026, 3, 2), new BigDecimal("60"), "CBE", mona);
        booking.reverse(id, "Wrong account", omar);
        assertThat(balance(LedgerAccount.CASH)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.BANK)).isEqualByComparingTo("0");
        assertThat(events.of(JournalEntryPosted.class))
                .extracting(JournalEntryPosted::reason, JournalEntryPosted::reverses)
                .containsExactly(tuple("Cash to the bank", null), tuple("Wrong account", id));
        assertReconciled();
    }

    @Test
    void isTakenBackOnceWhenManyDoIt() throws Exception {
        var id = booking.post(wish(debit("1010", "10"), credit("1100", "10")), mona);
        var failures = atOnce(8, _ -> booking.reverse(id, "Twice", mona));
        assertThat(failures).hasSize(7).allMatch(no -> ((DomainException) no).code() == FinanceError.ALREADY_BOOKED);
        assertThat(balance(LedgerAccount.BANK)).isEqualByComparingTo("0");
    }

    @Test
    void refusesWhatIsNoEntryAndNothingMoves() {
        assertRefused(
                FinanceError.ENTRY_NOT_BALANCED,
                () -> booking.post(wish(debit("1010", "10"), credit("1100", "9.99")), mona));
        assertRefused(FinanceError.ENTRY_NOT_BALANCED, () -> booking.post(wish(), mona));
        assertRefused(
                FinanceError.UNKNOWN_ACCOUNT,
                () -> booking.post(wish(debit("9999", "10"), credit("1100", "10")), mona));
        assertRefused(
                FinanceError.AMOUNT_NOT_POSITIVE,
                () -> booking.post(wish(debit("1010", "-1"), credit("1100", "-1")), mona));
        assertRefused(
                FinanceError.AMOUNT_BELOW_MINOR_UNIT,
                () -> booking.post(wish(debit("1010", "0.001"), credit("1100", "0.001")), mona));
        var id = booking.post(wish(debit("1010", "10"), credit("1100", "10")), mona);
        var reversal = booking.reverse(id, "No", mona);
        assertRefused(FinanceError.ENTRY_NOT_MANUAL, () -> booking.reverse(reversal, "And back", mona));
        assertThat(balance(LedgerAccount.BANK)).isEqualByComparingTo("0");
        assertReconciled();
    }

    @Test
    void foreignBalancesAreWorthWhatTheRateOfTodaySays() throws Exception {
        rates.record("USD", LocalDate.of(2026, 3, 1), new BigDecimal("48"), "CBE", mona);
        booking.post(dollars(debit("1200", "100"), credit("4000", "100")), mona);
        booking.post(dollars(debit("6000", "30"), credit("2000", "30")), mona);
        rates.record("USD", LocalDate.of(2026, 3, 2), new BigDecimal("50"), "CBE", mona);

        call(post("/api/v1/finance/ledger/revaluation"), null, reader).andExpect(status().isForbidden());
        call(post("/api/v1/finance/ledger/revaluation"), null, mona)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.data.length()").value(1))
                .andExpect(jsonPath("$.data[0].kind").value("revaluation"));
        // What customers owe is worth more, and so is what the company owes.
        assertThat(balance(LedgerAccount.RECEIVABLES)).isEqualByComparingTo("5000");
        assertThat(balance(LedgerAccount.PAYABLES)).isEqualByComparingTo("1500");
        assertThat(balance(LedgerAccount.EXCHANGE_GAINS)).isEqualByComparingTo("200");
        assertThat(balance(LedgerAccount.EXCHANGE_LOSSES)).isEqualByComparingTo("60");
        assertThat(balance(LedgerAccount.SERVICE_REVENUE))
                .as("income keeps its rate")
                .isEqualByComparingTo("4800");
        assertThat(revaluation.revalue(mona)).as("nothing is left to book").isEmpty();

        // The money comes by the rate of the invoice; what is left is what the dollars themselves have gained.
        clock.set(Instant.parse("2026-03-03T08:00:00Z"));
        booking.post(
                new EntryWish(
                        LocalDate.of(2026, 3, 1), "USD", "Paid", List.of(debit("1010", "100"), credit("1200", "100"))),
                mona);
        rates.record("USD", LocalDate.of(2026, 3, 3), new BigDecimal("45"), "CBE", mona);
        assertThat(atOnce(4, _ -> revaluation.revalue(mona))).isEmpty();
        assertThat(balance(LedgerAccount.RECEIVABLES)).isEqualByComparingTo("0");
        assertThat(balance(LedgerAccount.BANK)).isEqualByComparingTo("4500");
        assertThat(balance(LedgerAccount.EXCHANGE_GAINS).subtract(balance(LedgerAccount.EXCHANGE_LOSSES)))
                .as("100 received and 30 owed, each from 48 to 45")
                .isEqualByComparingTo("-210");
        assertReconciled();
    }

    @Test
    void answersOverHttp() throws Exception {
        var body = "{\"reason\":\"Opening balance\",\"lines\":[{\"account\":\"1010\",\"debit\":500},"
                + "{\"account\":\"4000\",\"credit\":500}]}";
        var path = call(post("/api/v1/finance/ledger/entries"), body, mona)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.data.kind").value("manual_entry"))
                .andExpect(jsonPath("$.data.postings.length()").value(2))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        call(post(path + "/reverse"), "{}", mona).andExpect(status().is(422));
        call(post(path + "/reverse"), "{\"reason\":\"Typo\"}", mona).andExpect(status().isCreated());
        call(get("/api/v1/finance/ledger/entries?kind=manual_reversal"), null, reader)
                .andExpect(jsonPath("$.pagination.total").value(1));
        call(post("/api/v1/finance/ledger/entries"), body, reader).andExpect(status().isForbidden());
    }

    private static EntryWish wish(Side... sides) {
        return new EntryWish(null, null, "Test", List.of(sides));
    }

    private static EntryWish dollars(Side... sides) {
        return new EntryWish(LocalDate.of(2026, 3, 1), "USD", "Test", List.of(sides));
    }

    private static Side debit(String account, String amount) {
        return new Side(account, new BigDecimal(amount), null);
    }

    private static Side credit(String account, String amount) {
        return new Side(account, null, new BigDecimal(amount));
    }
}
