package com.clutch.finance.application.ledger;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.Journal;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books by hand what no document books: corrections, opening balances, transfers between accounts. */
@Service
public class ManualBooking {

    private static final String ENTRY = "manual_entry";
    private static final String REVERSAL = "manual_reversal";

    /**
     * One side of an entry; either a debit or a credit, in major units of the currency.
     *
     * @param account code of the account
     */
    public record Side(
            @Nullable String account,
            @Nullable BigDecimal debit,
            @Nullable BigDecimal credit) {}

    /**
     * What somebody wants to book; null is nothing said.
     *
     * @param bookedOn day in the zone of the company; today when nothing is said
     */
    public record EntryWish(
            @Nullable LocalDate bookedOn,
            @Nullable String currency,
            @Nullable String reason,
            @Nullable List<Side> sides) {}

    private final Journal journal;
    private final CurrencyRates rates;
    private final ToldEntries books;
    private final FinanceCalendar calendar;

    ManualBooking(Journal journal, CurrencyRates rates, ToldEntries books, FinanceCalendar calendar) {
        this.journal = journal;
        this.rates = rates;
        this.books = books;
        this.calendar = calendar;
    }

    /**
     * Books an entry.
     *
     * @return id of the entry
     * @throws DomainException {@link FinanceError#ENTRY_NOT_BALANCED}, {@link FinanceError#UNKNOWN_ACCOUNT}, or when it makes no
     *     sense
     */
    @Transactional
    public UUID post(EntryWish wish, Actor actor) {
        var reason = Words.required("reason", wish.reason());
        var day = wish.bookedOn() == null ? calendar.today() : wish.bookedOn();
        if (day.isAfter(calendar.today())) {
            throw DomainException.fields(Map.of("bookedOn", "An entry is not of the future."));
        }
        var currency = Money.knownCurrency(wish.currency());
        var id = Ids.at(calendar.now());
        var draft = JournalEntry.of(ENTRY, id, rates.conversion(currency, day), reason);
        var difference = Money.zero(currency);
        for (var side : wish.sides() == null ? List.<Side>of() : wish.sides()) {
            var account = LedgerAccount.ofCode(side.account());
            if ((side.debit() == null) == (side.credit() == null)) {
                throw DomainException.fields(Map.of("lines", "A line has either a debit or a credit."));
            }
            if (side.debit() == null) {
                var credit = Money.positive("lines.credit", side.credit(), currency);
                draft.credit(account, credit);
                difference = difference.minus(credit);
            } else {
                var debit = Money.positive("lines.debit", side.debit(), currency);
                draft.debit(account, debit);
                difference = difference.plus(debit);
            }
        }
        if (draft.isEmpty() || !difference.isZero()) {
            throw DomainException.field(
                            FinanceError.ENTRY_NOT_BALANCED,
                            "lines",
                            "Debits and credits are equal in an entry; the debits are %s more.".formatted(difference))
                    .with("difference", difference.amount());
        }
        return books.book(draft.posted(id, day), null, actor);
    }

    /**
     * Takes an entry back by one with the sides exchanged, as of today. The entry itself stays.
     *
     * @return id of the reversing entry
     * @throws DomainException {@link FinanceError#ENTRY_NOT_MANUAL}, {@link FinanceError#ALREADY_BOOKED} when it was reversed
     *     already, or when there is no such entry
     */
    @Transactional
    public UUID reverse(UUID id, @Nullable String reason, Actor actor) {
        var why = Words.required("reason", reason);
        var entry = journal.findForUpdate(id).orElseThrow(() -> DomainException.notFound("journal entry", id));
        if (!entry.kind().equals(ENTRY)) {
            throw new DomainException(
                    FinanceError.ENTRY_NOT_MANUAL,
                    "This entry follows a document; refund, credit or cancel the document instead.");
        }
        if (journal.has(REVERSAL, id)) {
            throw new DomainException(FinanceError.ALREADY_BOOKED, "This entry was reversed already.");
        }
        return books.book(entry.reversed(Ids.at(calendar.now()), REVERSAL, calendar.today(), why), id, actor);
    }
}
