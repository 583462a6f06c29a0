package com.clutch.finance.application.ledger;

import com.clutch.events.finance.ExchangeRateRecorded;
import com.clutch.finance.application.FactSource;
import com.clutch.finance.application.ledger.RateSnapshots.Day;
import com.clutch.finance.domain.ledger.ExchangeRates;
import com.clutch.kernel.Actor;
import com.clutch.platform.events.EventPublisher;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RateSnapshots implements FactSource<Day, ExchangeRateRecorded> {

    record Day(String currency, LocalDate date) {}

    private final ExchangeRates rates;
    private final EventPublisher publisher;

    RateSnapshots(ExchangeRates rates, EventPublisher publisher) {
        this.rates = rates;
        this.publisher = publisher;
    }

    @Override
    public String topic() {
        return ExchangeRateRecorded.TOPIC;
    }

    @Override
    public List<ExchangeRateRecorded> after(@Nullable Day key, int limit, Actor actor) {
        return rates
                .after(key == null ? "" : key.currency(), key == null ? LocalDate.EPOCH : key.date(), limit)
                .stream()
                .map(rate -> CurrencyRates.recorded(rate, publisher.header(actor)))
                .toList();
    }

    @Override
    public Day key(ExchangeRateRecorded moment) {
        return new Day(moment.currency(), moment.rateDate());
    }
}
