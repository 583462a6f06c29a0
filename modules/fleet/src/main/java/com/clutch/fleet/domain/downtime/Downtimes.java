package com.clutch.fleet.domain.downtime;

import com.clutch.fleet.domain.ledger.Ledger;

/** All times in which vehicles stand still; of one vehicle no two overlap. */
public interface Downtimes extends Ledger<Downtime> {}
