package com.clutch.finance.application.ledger;

import com.clutch.events.EventHeader;
import com.clutch.events.finance.ExchangeRateRecorded;
import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.Conversion;
import com.clutch.finance.domain.FinanceError;
import com.clutch.finance.domain.Money;
import com.clutch.finance.domain.ledger.ExchangeRate;
import com.clutch.finance.domain.ledger.ExchangeRates;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rates by which amounts become amounts in the base currency. */
@Service
public class CurrencyRates {

    private final ExchangeRates rates;
    private final FinanceCalendar calendar;
    private final EventPublisher events;

    CurrencyRates(ExchangeRates rates, FinanceCalendar calendar, EventPublisher events) {
        this.rates = rates;
        this.calendar = calendar;
        this.events = events;
    }

    /**
     * The conversion of a document of this day.
     *
     * @throws DomainException {@link FinanceError#EXCHANGE_RATE_MISSING}
     */
    public Conversion conversion(String currency, LocalDate date) {
        return find(currency, date)
                .orElseThrow(() -> DomainException.field(
                        FinanceError.EXCHANGE_RATE_MISSING,
                        "currency",
                        "There is no rate for %s on or before %s; record one first.".formatted(currency, date)));
    }

    /** The same; empty when there is no rate. */
    public Optional<Conversion> find(String currency, LocalDate date) {
        return currency.equals(Money.BASE)
                ? Optional.of(Conversion.none(date))
                : rates.on(currency, date).map(rate -> new Conversion(rate.rate(), rate.rateDate(), rate.source()));
    }

    /**
     * Records what a currency was worth on a day.
     *
     * @param date today when null; not in the future
     * @throws DomainException when the rate makes no sense or there is one already
     */
    @Transactional
    public ExchangeRate record(
            @Nullable String currency,
            @Nullable LocalDate date,
            @Nullable BigDecimal rate,
            @Nullable String source,
            Actor actor) {
        var code = Money.knownCurrency(currency);
        var day = date == null ? calendar.today() : date;
        var errors = new LinkedHashMap<String, String>();
        if (code.equals(Money.BASE)) {
            errors.put("currency", "The base currency has no rate.");
        }
        if (day.isAfter(calendar.today())) {
            errors.put("rateDate", "A rate is not of the future.");
        }
        if (rate == null
                || rate.signum() <= 0
                || Math.abs(rate.scale()) > 8
                || rate.compareTo(BigDecimal.valueOf(1_000_000)) > 0) {
            errors.put("rate", "A number above 0 and at most 1000000, with at most 8 decimals.");
        }
        if (!errors.isEmpty() || rate == null) {
            throw DomainException.fields(errors);
        }
        var now = calendar.now();
        var recorded =
                new ExchangeRate(Ids.at(now), code, day, rate, Words.required("source", source), now, actor.id());
        rates.add(recorded);
        events.publish(recorded(recorded, events.header(actor)));
        return recorded;
    }

    /** What is told of a rate, when it is recorded and again. */
    static ExchangeRateRecorded recorded(ExchangeRate rate, EventHeader header) {
        return new ExchangeRateRecorded(
                header, rate.currency(), Money.BASE, rate.rateDate(), rate.rate(), rate.source());
    }
}
