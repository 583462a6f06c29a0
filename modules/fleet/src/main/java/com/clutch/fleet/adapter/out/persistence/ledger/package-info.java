/** What the tables of all ledgers have in common. */
@NullMarked
package com.clutch.fleet.adapter.out.persistence.ledger;

import org.jspecify.annotations.NullMarked;
