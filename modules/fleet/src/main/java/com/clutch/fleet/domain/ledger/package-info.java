/** What the ledgers of vehicles have in common: entries that are corrected and removed without being forgotten. */
@NullMarked
package com.clutch.fleet.domain.ledger;

import org.jspecify.annotations.NullMarked;
