package com.clutch.finance.adapter.in.web.ledger;

import com.clutch.finance.application.ledger.CurrencyRates;
import com.clutch.finance.application.ledger.LedgerQueries;
import com.clutch.finance.domain.ledger.ExchangeRate;
import com.clutch.kernel.Actor;
import com.clutch.kernel.PageRequest;
import com.clutch.platform.security.RequiresPermission;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rates of currencies: read and record. */
@RestController
@RequestMapping("/api/v1/finance/exchange-rates")
class ExchangeRateController {

    record RateRequest(
            @Nullable String currency,
            @Nullable LocalDate rateDate,
            @Nullable BigDecimal rate,
            @Size(max = 100) @Nullable String source) {}

    private final LedgerQueries queries;
    private final CurrencyRates rates;

    ExchangeRateController(LedgerQueries queries, CurrencyRates rates) {
        this.queries = queries;
        this.rates = rates;
    }

    @GetMapping
    @RequiresPermission("view_finance")
    Listing<ExchangeRate> list(@RequestParam @Nullable String currency, PageRequest page) {
        return Listing.of(
                page,
                ExchangeRate.class,
                () -> queries.rates(currency, page),
                sink -> queries.forEachRate(currency, page, sink));
    }

    @PostMapping
    @RequiresPermission("manage_finance")
    Answer<ExchangeRate> record(@Valid @RequestBody RateRequest request, Actor actor) {
        return Answer.created(
                "/api/v1/finance/exchange-rates",
                rates.record(request.currency(), request.rateDate(), request.rate(), request.source(), actor));
    }
}
