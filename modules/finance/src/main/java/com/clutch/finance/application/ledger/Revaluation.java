package com.clutch.finance.application.ledger;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.Journal;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.JournalEntry.Posting;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Values what is held and owed in foreign currencies by the rates of today, as at the end of a month. Documents keep the rate they
 * were made with; what their balances have gained or lost since goes to accounts of its own, against the balance in EGP. The
 * amounts in the foreign currencies stay as they are.
 */
@Service
public class Revaluation {

    private static final Set<LedgerAccount> MONETARY = EnumSet.of(
            LedgerAccount.BANK,
            LedgerAccount.PROVIDER_CLEARING,
            LedgerAccount.CASH,
            LedgerAccount.RECEIVABLES,
            LedgerAccount.PAYABLES,
            LedgerAccount.OUTPUT_VAT,
            LedgerAccount.CUSTOMER_DEPOSITS,
            LedgerAccount.PARTNER_PAYABLES);

    private final Journal journal;
    private final CurrencyRates rates;
    private final ToldEntries books;
    private final FinanceCalendar calendar;

    Revaluation(Journal journal, CurrencyRates rates, ToldEntries books, FinanceCalendar calendar) {
        this.journal = journal;
        this.rates = rates;
        this.books = books;
        this.calendar = calendar;
    }

    /**
     * Books the differences, one entry for a currency.
     *
     * @return ids of the entries; none when everything is worth what the books say
     * @throws DomainException {@link FinanceError#EXCHANGE_RATE_MISSING}
     */
    @Transactional
    public List<UUID> revalue(Actor actor) {
        var balances = new TreeMap<String, List<Posting>>();
        journal.carriedForUpdate(MONETARY)
                .forEach(balance -> balances.computeIfAbsent(balance.amount().currency(), _ -> new ArrayList<>())
                        .add(balance));
        var today = calendar.today();
        var booked = new ArrayList<UUID>();
        balances.forEach((currency, ofCurrency) -> {
            var rate = rates.conversion(currency, today);
            var sides = new ArrayList<Posting>();
            for (var balance : ofCurrency) {
                sides.addAll(sides(balance, rate.base(balance.amount()).minus(balance.base())));
            }
            if (!sides.isEmpty()) {
                var id = Ids.at(calendar.now());
                var text = "%s at %s of %s".formatted(currency, rate.rate().toPlainString(), rate.date());
                booked.add(books.book(new JournalEntry(id, "revaluation", id, today, text, sides), null, actor));
            }
        });
        return booked;
    }

    /** An asset that is worth more and a debt that is worth less are gains. */
    private static List<Posting> sides(Posting balance, Money difference) {
        if (difference.isZero()) {
            return List.of();
        }
        var nothing = Money.zero(balance.amount().currency());
        var result = difference.isPositive() ? LedgerAccount.EXCHANGE_GAINS : LedgerAccount.EXCHANGE_LOSSES;
        return List.of(
                new Posting(balance.account(), nothing, difference),
                new Posting(result, nothing, difference.negated()));
    }
}
