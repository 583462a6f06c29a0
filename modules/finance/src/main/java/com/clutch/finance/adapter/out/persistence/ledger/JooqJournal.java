package com.clutch.finance.adapter.out.persistence.ledger;

import static com.clutch.finance.jooq.Tables.JOURNAL_ENTRY;
import static com.clutch.finance.jooq.Tables.POSTING;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.Journal;
import com.clutch.finance.domain.ledger.JournalEntry;
import com.clutch.finance.domain.ledger.LedgerAccount;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqJournal implements Journal {

    private final DSLContext dsl;

    JooqJournal(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public boolean has(String kind, UUID sourceId) {
        return dsl.fetchExists(JOURNAL_ENTRY, JOURNAL_ENTRY.KIND.eq(kind).and(JOURNAL_ENTRY.SOURCE_ID.eq(sourceId)));
    }

    @Override
    public Optional<JournalEntry> findForUpdate(UUID id) {
        var postings = dsl.selectFrom(POSTING)
                .where(POSTING.ENTRY_ID.eq(id))
                .orderBy(POSTING.LINE)
                .fetch(row -> new JournalEntry.Posting(
                        LedgerAccount.ofCode(row.getAccountCode()),
                        new Money(row.getAmount(), row.getCurrency()),
                        new Money(row.getBaseAmount(), Money.BASE)));
        return dsl.selectFrom(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.ID.eq(id))
                .forUpdate()
                .fetchOptional(row -> new JournalEntry(
                        id, row.getKind(), row.getSourceId(), row.getBookedOn(), row.getDescription(), postings));
    }

    @Override
    public List<JournalEntry.Posting> carriedForUpdate(Collection<LedgerAccount> accounts) {
        dsl.fetch("select pg_advisory_xact_lock(hashtextextended('finance.revaluation', 0)) is null");
        return dsl.select(POSTING.ACCOUNT_CODE, POSTING.CURRENCY, sum(POSTING.AMOUNT), sum(POSTING.BASE_AMOUNT))
                .from(POSTING)
                .where(POSTING.CURRENCY.ne(inline(Money.BASE)))
                .and(POSTING.ACCOUNT_CODE.in(
                        accounts.stream().map(LedgerAccount::code).toList()))
                .groupBy(POSTING.ACCOUNT_CODE, POSTING.CURRENCY)
                .orderBy(POSTING.CURRENCY, POSTING.ACCOUNT_CODE)
                .fetch(row -> new JournalEntry.Posting(
                        LedgerAccount.ofCode(row.value1()),
                        new Money(row.value3(), row.value2()),
                        new Money(row.value4(), Money.BASE)));
    }

    @Override
    public void add(JournalEntry entry, Instant at, Actor actor) {
        var written = dsl.insertInto(JOURNAL_ENTRY)
                .set(JOURNAL_ENTRY.ID, entry.id())
                .set(JOURNAL_ENTRY.KIND, entry.kind())
                .set(JOURNAL_ENTRY.SOURCE_ID, entry.sourceId())
                .set(JOURNAL_ENTRY.BOOKED_ON, entry.bookedOn())
                .set(JOURNAL_ENTRY.DESCRIPTION, entry.description())
                .set(JOURNAL_ENTRY.POSTED_AT, at)
                .set(JOURNAL_ENTRY.POSTED_BY, actor.id())
                .set(JOURNAL_ENTRY.ACTOR_NAME, actor.name())
                .returning(JOURNAL_ENTRY.ID);
        // Entry and sides in one statement that is prepared: a batch would be parsed anew for every entry.
        var lines = dsl.with(name("entry").as(written))
                .insertInto(
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
        try {
            lines.execute();
        } catch (DuplicateKeyException _) {
            throw new DomainException(FinanceError.ALREADY_BOOKED, "This was booked already.");
        }
    }
}
