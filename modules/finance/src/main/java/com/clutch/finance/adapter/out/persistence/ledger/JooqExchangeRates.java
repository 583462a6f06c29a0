package com.clutch.finance.adapter.out.persistence.ledger;

import static com.clutch.finance.jooq.Tables.EXCHANGE_RATE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.ledger.ExchangeRate;
import com.clutch.finance.domain.ledger.ExchangeRates;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class JooqExchangeRates implements ExchangeRates {

    private final DSLContext dsl;

    JooqExchangeRates(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Optional<ExchangeRate> on(String currency, LocalDate date) {
        return dsl.selectFrom(EXCHANGE_RATE)
                .where(EXCHANGE_RATE.CURRENCY.eq(currency))
                .and(EXCHANGE_RATE.RATE_DATE.le(date))
                .orderBy(EXCHANGE_RATE.RATE_DATE.desc())
                .limit(1)
                .fetchOptional(JooqExchangeRates::rate);
    }

    @Override
    public List<ExchangeRate> after(String currency, LocalDate date, int limit) {
        return dsl.selectFrom(EXCHANGE_RATE)
                .where(row(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.RATE_DATE).gt(row(val(currency), val(date))))
                .orderBy(EXCHANGE_RATE.CURRENCY, EXCHANGE_RATE.RATE_DATE)
                .limit(limit)
                .fetch(JooqExchangeRates::rate);
    }

    @Override
    public void add(ExchangeRate rate) {
        try {
            dsl.insertInto(EXCHANGE_RATE)
                    .set(EXCHANGE_RATE.ID, rate.id())
                    .set(EXCHANGE_RATE.CURRENCY, rate.currency())
                    .set(EXCHANGE_RATE.RATE_DATE, rate.rateDate())
                    .set(EXCHANGE_RATE.RATE, rate.rate())
                    .set(EXCHANGE_RATE.SOURCE, rate.source())
                    .set(EXCHANGE_RATE.RECORDED_AT, rate.recordedAt())
                    .set(EXCHANGE_RATE.RECORDED_BY, rate.recordedBy())
                    .execute();
        } catch (DuplicateKeyException _) {
            throw DomainException.field(
                    FinanceError.EXCHANGE_RATE_EXISTS,
                    "rateDate",
                    "The rate of %s on %s is recorded already.".formatted(rate.currency(), rate.rateDate()));
        }
    }

    static ExchangeRate rate(Record row) {
        return new ExchangeRate(
                row.get(EXCHANGE_RATE.ID),
                row.get(EXCHANGE_RATE.CURRENCY),
                row.get(EXCHANGE_RATE.RATE_DATE),
                row.get(EXCHANGE_RATE.RATE),
                row.get(EXCHANGE_RATE.SOURCE),
                row.get(EXCHANGE_RATE.RECORDED_AT),
                row.get(EXCHANGE_RATE.RECORDED_BY));
    }
}
