package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * It was recorded what a currency was worth on a day. A rate is never changed. Topic of snapshots: {@value #TOPIC}; a
 * snapshot tells every rate there ever was, so keep them by currency and day.
 *
 * @param baseCurrency currency in which the rate is given
 * @param rate units of the base currency for one unit of the currency
 * @param source who says so
 */
public record ExchangeRateRecorded(
        EventHeader header, String currency, String baseCurrency, LocalDate rateDate, BigDecimal rate, String source)
        implements DomainEvent {

    public static final String TOPIC = "finance.exchange-rate";
}
