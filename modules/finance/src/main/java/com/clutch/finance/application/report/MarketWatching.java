package com.clutch.finance.application.report;

import com.clutch.finance.application.FinanceCalendar;
import com.clutch.finance.application.Words;
import com.clutch.finance.domain.Money;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what competitors ask for. */
@Service
public class MarketWatching {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final CompetitorPrices prices;
    private final FinanceCalendar calendar;

    MarketWatching(CompetitorPrices prices, FinanceCalendar calendar) {
        this.prices = prices;
        this.calendar = calendar;
    }

    /**
     * Keeps a price that somebody has seen today.
     *
     * @param marketShare percent
     * @throws DomainException when it makes no sense
     */
    @Transactional
    public void saw(
            @Nullable String competitor,
            @Nullable BigDecimal price,
            @Nullable String currency,
            @Nullable BigDecimal marketShare,
            Actor actor) {
        if (marketShare == null || marketShare.signum() < 0 || marketShare.compareTo(HUNDRED) > 0) {
            throw DomainException.fields(Map.of("marketShare", "A percentage from 0 to 100."));
        }
        var now = calendar.now();
        prices.keep(
                Ids.at(now),
                Words.required("competitor", competitor),
                Money.notNegative("price", price, currency),
                marketShare,
                calendar.today(),
                now,
                actor.id());
    }
}
