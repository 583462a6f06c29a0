package com.clutch.fleet.application.downtime;

import com.clutch.fleet.application.ledger.LedgerQueries;

/** What can be read of rates, the latest first. Sorted by createdAt. */
public interface DowntimeRateQueries extends LedgerQueries<DowntimeRateView, DowntimeRateFilter> {}
