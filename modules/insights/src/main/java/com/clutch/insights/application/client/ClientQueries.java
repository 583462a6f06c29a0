package com.clutch.insights.application.client;

import java.time.YearMonth;
import java.util.List;

/** Reads the revenue of clients; never payments. */
public interface ClientQueries {

    /**
     * The enterprise clients that brought most, the best first. One statement that reads no more than 24 months of each.
     *
     * @param month the running one, in the time zone of the company
     * @param limit at least 1
     */
    List<EnterpriseClient> top(YearMonth month, int limit);
}
