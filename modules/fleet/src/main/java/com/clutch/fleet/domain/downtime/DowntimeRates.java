package com.clutch.fleet.domain.downtime;

import com.clutch.fleet.domain.ledger.Ledger;

/** What an hour of downtime costs; at most one rate for a vehicle, for a fleet, and for all others. */
public interface DowntimeRates extends Ledger<DowntimeRate> {}
