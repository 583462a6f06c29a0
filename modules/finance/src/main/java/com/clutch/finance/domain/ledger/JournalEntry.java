package com.clutch.finance.domain.ledger;

import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/**
 * A movement of money: debits and credits of the same amount, in each currency and in the base currency. It cannot be made
 * otherwise.
 *
 * @param kind what moved it; with the source it is unique, so that nothing is booked twice
 * @param sourceId document it is about
 * @param bookedOn day in the zone of the company
 */
public record JournalEntry(
        UUID id, String kind, UUID sourceId, LocalDate bookedOn, String description, List<Posting> postings) {

    /**
     * One side of an entry.
     *
     * @param amount positive is a debit, negative a credit; zero when only the rate has changed
     * @param base the same in the base currency
     */
    public record Posting(LedgerAccount account, Money amount, Money base) {}

    /** @throws IllegalArgumentException when debits and credits differ */
    public JournalEntry {
        postings = List.copyOf(postings);
        var sums = new HashMap<String, BigDecimal>();
        for (var posting : postings) {
            sums.merge(posting.amount().currency(), posting.amount().amount(), BigDecimal::add);
            sums.merge("base", posting.base().amount(), BigDecimal::add);
        }
        if (postings.size() < 2 || sums.values().stream().anyMatch(sum -> sum.signum() != 0)) {
            throw new IllegalArgumentException("Not balanced: " + postings);
        }
    }

    /** An entry that takes this one back: the same amounts on the other sides, in both currencies. */
    public JournalEntry reversed(UUID newId, String newKind, LocalDate day, String why) {
        var mirrored = postings.stream()
                .map(side -> new Posting(
                        side.account(), side.amount().negated(), side.base().negated()))
                .toList();
        return new JournalEntry(newId, newKind, id, day, why, mirrored);
    }

    /** An entry to which sides are added. */
    public static Draft of(String kind, UUID sourceId, Conversion conversion, String description) {
        return new Draft(kind, sourceId, conversion, description, new ArrayList<>(), new ArrayList<>());
    }

    /** An entry that is not balanced yet. */
    public record Draft(
            String kind,
            UUID sourceId,
            Conversion conversion,
            String description,
            List<Side> debits,
            List<Side> credits) {

        private record Side(LedgerAccount account, Money amount) {}

        /** Adds a debit; nothing when the amount is zero. */
        public Draft debit(LedgerAccount account, Money amount) {
            return add(debits, account, amount);
        }

        /** Adds a credit; nothing when the amount is zero. */
        public Draft credit(LedgerAccount account, Money amount) {
            return add(credits, account, amount);
        }

        /** Whether nothing was added. */
        public boolean isEmpty() {
            return debits.isEmpty() && credits.isEmpty();
        }

        /** @throws IllegalArgumentException when debits and credits differ */
        public JournalEntry posted(UUID id, LocalDate bookedOn) {
            var postings = new ArrayList<Posting>();
            postings.addAll(converted(debits, false));
            postings.addAll(converted(credits, true));
            return new JournalEntry(id, kind, sourceId, bookedOn, description, postings);
        }

        private Draft add(List<Side> sides, LedgerAccount account, Money amount) {
            if (!amount.isZero()) {
                sides.add(new Side(account, amount));
            }
            return this;
        }

        // The sum of a side is converted and divided, so that both sides are equal in the base currency too.
        private List<Posting> converted(List<Side> sides, boolean credit) {
            var postings = new ArrayList<Posting>();
            if (sides.isEmpty()) {
                return postings;
            }
            var whole = sides.stream().map(Side::amount).reduce(Money::plus).orElseThrow();
            var bases = conversion
                    .base(whole)
                    .allocate(sides.stream().map(side -> side.amount().amount()).toList());
            for (var line = 0; line < sides.size(); line++) {
                var side = sides.get(line);
                var base = bases.get(line);
                postings.add(new Posting(
                        side.account(),
                        credit ? side.amount().negated() : side.amount(),
                        credit ? base.negated() : base));
            }
            return postings;
        }
    }
}
