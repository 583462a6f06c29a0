package com.clutch.finance.adapter.out.persistence.ledger;

import static com.clutch.finance.jooq.Tables.JOURNAL_ENTRY;
import static com.clutch.finance.jooq.Tables.POSTING;

import com.clutch.finance.domain.ledger.Journal;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.kernel.Actor;
import java.time.Instant;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

@Repository
class JooqJournal implements Journal {

    private final DSLContext dsl;

    JooqJournal(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void add(JournalEntry entry, Instant at, Actor actor) {
        var statements = new ArrayList<Query>();
        statements.add(dsl.insertInto(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.ID, entry.id())
                .set(JOURNAL_ENTRY.KIND, entry.kind())
                .set(JOURNAL_ENTRY.SOURCE_ID, entry.sourceId())
                .set(JOURNAL_ENTRY.BOOKED_ON, entry.bookedOn())
                .set(JOURNAL_ENTRY.DESCRIPTION, entry.description())
                .set(JOURNAL_ENTRY.POSTED_AT, at)
                .set(JOURNAL_ENTRY.POSTED_BY, actor.id())
                .set(JOURNAL_ENTRY.ACTOR_NAME, actor.name()));
        var lines = dsl.insertInto(
                POSTING,
                POSTING.ENTRY_ID,
                POSTING.LINE,
                POSTING.ACCOUNT_CODE,
                POSTING.CURRENCY,
                POSTING.AMOUNT,
                POSTING.BASE_AMOUNT,
                POSTING.BOOKED_ON);
        short line = 0;
        for (var posting : entry.postings()) {
            lines = lines.values(
                    entry.id(),
                    ++line,
                    posting.account().code(),
                    posting.amount().currency(),
                    posting.amount().amount(),
                    posting.base().amount(),
                    entry.bookedOn());
        }
        statements.add(lines);
        dsl.batch(statements).execute();
    }
}
