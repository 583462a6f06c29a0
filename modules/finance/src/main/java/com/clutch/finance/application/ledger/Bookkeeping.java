package com.clutch.finance.application.ledger;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.domain.ledger.Journal;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.kernel.Actor;
import com.clutch.kernel.Ids;
import org.springframework.stereotype.Component;

/** Books what happened, in the transaction of the caller. */
@Component
public class Bookkeeping {

    private final Journal journal;
    private final FinanceCalendar calendar;

    Bookkeeping(Journal journal, FinanceCalendar calendar) {
        this.journal = journal;
        this.calendar = calendar;
    }

    /** Adds the entry to the books as of today; an entry without sides is none. */
    public void post(JournalEntry.Draft entry, Actor actor) {
        if (!entry.isEmpty()) {
            var now = calendar.now();
            journal.add(entry.posted(Ids.at(now), calendar.today()), now, actor);
        }
    }
}
