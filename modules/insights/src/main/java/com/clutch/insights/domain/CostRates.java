package com.clutch.insights.domain;

import com.clutch.insights.domain.Facts.Heard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Keeps what currencies are worth; the transaction is the caller's. */
public interface CostRates {

    /**
     * Stores the rate of a day, which never changes, and turns into EGP anew the costs that it concerns: those of the currency whose
     * first day is that day or later, and before that of the next rate.
     *
     * @param rate EGP for one unit of the currency
     * @return the costs with their old and new value
     */
    List<Heard> hear(String currency, LocalDate day, BigDecimal rate, Instant now);
}
