package com.clutch.finance.domain.ledger;

import com.clutch.finance.domain.FinanceError;
import com.clutch.kernel.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rates that were recorded. A rate is never changed, because documents have used it. */
public interface ExchangeRates {

    /** The latest rate of the currency on or before the day. */
    Optional<ExchangeRate> on(String currency, LocalDate date);

    /** All rates in the order of currency and day, from after this one on. */
    List<ExchangeRate> after(String currency, LocalDate date, int limit);

    /** @throws DomainException {@link FinanceError#EXCHANGE_RATE_EXISTS} */
    void add(ExchangeRate rate);
}
