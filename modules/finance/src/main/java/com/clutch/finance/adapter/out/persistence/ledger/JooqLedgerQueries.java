package com.clutch.finance.adapter.out.persistence.ledger;

import static com.clutch.finance.adapter.out.persistence.JooqConditions.given;
import static com.clutch.finance.jooq.Tables.EXCHANGE_RATE;
import static com.clutch.finance.jooq.Tables.JOURNAL_ENTRY;
import static com.clutch.finance.jooq.Tables.LEDGER_ACCOUNT;
import static com.clutch.finance.jooq.Tables.POSTING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import com.clutch.finance.application.ledger.AccountBalance;
import com.clutch.finance.application.ledger.EntryView;
import com.clutch.finance.application.ledger.LedgerQueries;
import com.clutch.finance.application.ledger.Reconciliation;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.ExchangeRate;
import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.persistence.JooqPages;
import com.clutch.platform.persistence.SortKeys;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqLedgerQueries implements LedgerQueries {

    private static final SortKeys SORT = SortKeys.of(
            "-bookedOn", Map.of("bookedOn", JOURNAL_ENTRY.BOOKED_ON, "postedAt", JOURNAL_ENTRY.POSTED_AT));
    private static final SortKeys RATE_SORT = SortKeys.of(
            "-rateDate",
            Map.of(
                    "rateDate", EXCHANGE_RATE.RATE_DATE,
                    "currency", EXCHANGE_RATE.CURRENCY,
                    "recordedAt", EXCHANGE_RATE.RECORDED_AT));
    private static final Field<BigDecimal> DEBIT = DSL.greatest(POSTING.AMOUNT, inline(BigDecimal.ZERO));
    private static final Field<BigDecimal> CREDIT = DSL.greatest(POSTING.AMOUNT.neg(), inline(BigDecimal.ZERO));
    // All sides of an entry come with it in one statement.
    private static final Field<List<EntryView.Line>> LINES = DSL.multiset(select(
                            POSTING.ACCOUNT_CODE,
                            LEDGER_ACCOUNT.NAME,
                            DEBIT,
                            CREDIT,
                            POSTING.CURRENCY,
                            POSTING.BASE_AMOUNT)
                    .from(POSTING)
                    .join(LEDGER_ACCOUNT)
                    .on(LEDGER_ACCOUNT.CODE.eq(POSTING.ACCOUNT_CODE))
                    .where(POSTING.ENTRY_ID.eq(JOURNAL_ENTRY.ID))
                    .orderBy(POSTING.LINE))
            .convertFrom(rows -> rows.map(row -> new EntryView.Line(
                    row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6())));

    private final DSLContext dsl;
    private final JooqPages pages;

    JooqLedgerQueries(DSLContext dsl, JooqPages pages) {
        this.dsl = dsl;
        this.pages = pages;
    }

    @Override
    public List<AccountBalance> balances(@Nullable LocalDate asOf) {
        var debits = sum(DEBIT);
        var credits = sum(CREDIT);
        var base = sum(POSTING.BASE_AMOUNT);
        return dsl.select(
                        LEDGER_ACCOUNT.CODE,
                        LEDGER_ACCOUNT.NAME,
                        LEDGER_ACCOUNT.TYPE,
                        coalesce(POSTING.CURRENCY, inline(Money.BASE)),
                        coalesce(debits, inline(BigDecimal.ZERO)),
                        coalesce(credits, inline(BigDecimal.ZERO)),
                        coalesce(base, inline(BigDecimal.ZERO)))
                .from(LEDGER_ACCOUNT)
                .leftJoin(POSTING)
                .on(POSTING.ACCOUNT_CODE.eq(LEDGER_ACCOUNT.CODE))
                .and(given(asOf, POSTING.BOOKED_ON::le))
                .groupBy(LEDGER_ACCOUNT.CODE, LEDGER_ACCOUNT.NAME, LEDGER_ACCOUNT.TYPE, POSTING.CURRENCY)
                .orderBy(LEDGER_ACCOUNT.CODE, POSTING.CURRENCY)
                .fetch(row -> balance(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static AccountBalance balance(
            String code,
            String name,
            String type,
            String currency,
            BigDecimal debits,
            BigDecimal credits,
            BigDecimal base) {
        var debitSide = type.equals("ASSET") || type.equals("EXPENSE");
        var net = debits.subtract(credits);
        return new AccountBalance(
                code,
                name,
                type.toLowerCase(Locale.ROOT),
                currency,
                debits,
                credits,
                debitSide ? net : net.negate(),
                debitSide ? base : base.negate());
    }

    @Override
    public Optional<EntryView> entry(UUID id) {
        return dsl.select(JOURNAL_ENTRY.asterisk(), LINES)
                .from(JOURNAL_ENTRY)
                .where(JOURNAL_ENTRY.ID.eq(id))
                .fetchOptional(JooqLedgerQueries::view);
    }

    @Override
    public Page<EntryView> entries(EntryFilter filter, PageRequest page) {
        return pages.page(selectEntries(filter), page, SORT, JOURNAL_ENTRY.ID, JooqLedgerQueries::view);
    }

    @Override
    public void forEachEntry(EntryFilter filter, PageRequest page, Consumer<? super EntryView> sink) {
        pages.forEach(selectEntries(filter), page, SORT, JOURNAL_ENTRY.ID, JooqLedgerQueries::view, sink);
    }

    @Override
    public Page<ExchangeRate> rates(@Nullable String currency, PageRequest page) {
        return pages.page(selectRates(currency), page, RATE_SORT, EXCHANGE_RATE.ID, JooqExchangeRates::rate);
    }

    @Override
    public void forEachRate(@Nullable String currency, PageRequest page, Consumer<? super ExchangeRate> sink) {
        pages.forEach(selectRates(currency), page, RATE_SORT, EXCHANGE_RATE.ID, JooqExchangeRates::rate, sink);
    }

    @Override
    public Reconciliation reconcile(Instant asOf) {
        var checks = dsl.fetch(ReconciliationSql.CHECKS)
                .map(row -> check(
                        row.get("name", String.class),
                        row.get("account", String.class),
                        row.get("currency", String.class),
                        row.get("ledger", BigDecimal.class),
                        row.get("documents", BigDecimal.class)));
        return new Reconciliation(checks.stream().allMatch(Reconciliation.Check::agrees), checks, asOf);
    }

    private static Reconciliation.Check check(
            String name, String account, String currency, BigDecimal ledger, BigDecimal documents) {
        var difference = ledger.subtract(documents);
        return new Reconciliation.Check(
                name, account, currency, ledger, documents, difference, difference.signum() == 0);
    }

    private Select<? extends Record> selectEntries(EntryFilter filter) {
        return dsl.select(JOURNAL_ENTRY.asterisk(), LINES)
                .from(JOURNAL_ENTRY)
                .where(given(filter.kind(), JOURNAL_ENTRY.KIND::eq))
                .and(given(filter.sourceId(), JOURNAL_ENTRY.SOURCE_ID::eq))
                .and(given(filter.from(), JOURNAL_ENTRY.BOOKED_ON::ge))
                .and(given(filter.to(), JOURNAL_ENTRY.BOOKED_ON::le))
                .and(given(
                        filter.account(),
                        code -> JOURNAL_ENTRY.ID.in(select(POSTING.ENTRY_ID)
                                .from(POSTING)
                                .where(POSTING.ACCOUNT_CODE.eq(code)))));
    }

    private Select<? extends Record> selectRates(@Nullable String currency) {
        return dsl.selectFrom(EXCHANGE_RATE)
                .where(given(currency, code -> EXCHANGE_RATE.CURRENCY.eq(code.strip().toUpperCase(Locale.ROOT))));
    }

    private static EntryView view(Record row) {
        return new EntryView(
                row.get(JOURNAL_ENTRY.ID),
                row.get(JOURNAL_ENTRY.KIND),
                row.get(JOURNAL_ENTRY.SOURCE_ID),
                row.get(JOURNAL_ENTRY.BOOKED_ON),
                row.get(JOURNAL_ENTRY.DESCRIPTION),
                row.get(JOURNAL_ENTRY.POSTED_AT),
                row.get(JOURNAL_ENTRY.POSTED_BY),
                row.get(JOURNAL_ENTRY.ACTOR_NAME),
                row.get(LINES));
    }
}
