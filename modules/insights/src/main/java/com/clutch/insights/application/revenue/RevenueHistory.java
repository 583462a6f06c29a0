package com.clutch.insights.application.revenue;

import com.clutch.insights.domain.forecast.Series;
import java.time.LocalDate;

/** Reads revenue day by day. */
public interface RevenueHistory {

    /** Differs whenever revenue of whatever day has changed. One row. */
    String version();

    /**
     * Revenue of each day in EGP, from the first day that had any but at most so many days, to the last one.
     *
     * @return without a value when there was no revenue; it then begins on the day after the last one
     */
    Series daily(LocalDate last, int days);
}
