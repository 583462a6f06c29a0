package com.clutch.fleet.domain.papers;

import com.clutch.fleet.domain.ledger.Ledger;

/** All documents of vehicles. */
public interface VehicleDocuments extends Ledger<VehicleDocument> {}
