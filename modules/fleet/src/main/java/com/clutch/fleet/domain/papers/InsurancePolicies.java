package com.clutch.fleet.domain.papers;

import com.clutch.fleet.domain.ledger.Ledger;

/** All insurance policies of vehicles. */
public interface InsurancePolicies extends Ledger<InsurancePolicy> {}
