package com.clutch.finance.application.report;

import com.clutch.finance.domain.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Prices of competitors that were seen. */
public interface CompetitorPrices {

    /** Keeps a price; the one of the same day is replaced. */
    void keep(UUID id, String competitor, Money price, BigDecimal marketShare, LocalDate day, Instant at, UUID by);
}
