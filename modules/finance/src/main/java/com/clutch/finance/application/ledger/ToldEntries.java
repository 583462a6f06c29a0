package com.clutch.finance.application.ledger;

import com.clutch.events.finance.JournalEntryPosted;
import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.ledger.Journal;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books entries that no document stands behind, and tells of them: nothing else would. */
@Component
class ToldEntries {

    private final Journal journal;
    private final EventPublisher events;
    private final FinanceCalendar calendar;

    ToldEntries(Journal journal, EventPublisher events, FinanceCalendar calendar) {
        this.journal = journal;
        this.events = events;
        this.calendar = calendar;
    }

    /**
     * Adds the entry to the books, in the transaction of the caller.
     *
     * @param reverses the entry that it takes back, if it does
     * @return its id
     */
    UUID book(JournalEntry entry, @Nullable UUID reverses, Actor actor) {
        journal.add(entry, calendar.now(), actor);
        events.publish(new JournalEntryPosted(
                events.header(actor),
                entry.id(),
                reverses,
                entry.bookedOn(),
                entry.description(),
                entry.postings().stream()
                        .map(side -> new JournalEntryPosted.Side(
                                side.account().code(),
                                side.amount().amount(),
                                side.amount().currency(),
                                side.base().amount()))
                        .toList()));
        return entry.id();
    }
}
