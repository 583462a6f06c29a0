package com.clutch.fleet.domain.papers;

import com.clutch.fleet.domain.ledger.Ledger;

/** All registrations of vehicles. */
public interface Registrations extends Ledger<Registration> {}
