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
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ManualBookingTest extends FinanceFixture {

    @Autowired
    ManualBooking booking;

    @Autowired
    CurrencyRates rates;

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

    private static Side debit(String account, String amount) {
        return new Side(account, new BigDecimal(amount), null);
    }

    private static Side credit(String account, String amount) {
        return new Side(account, null, new BigDecimal(amount));
    }
}
