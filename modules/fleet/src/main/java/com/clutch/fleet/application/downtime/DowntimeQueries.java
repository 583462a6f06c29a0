package com.clutch.fleet.application.downtime;

import com.clutch.fleet.application.ledger.LedgerQueries;

/** What can be read of downtimes, the latest first. Sorted by startedAt, endedAt or createdAt. */
public interface DowntimeQueries extends LedgerQueries<DowntimeView, DowntimeFilter> {}
