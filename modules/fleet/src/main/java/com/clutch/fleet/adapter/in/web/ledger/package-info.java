/** What the routes of all ledgers have in common. */
@NullMarked
package com.clutch.fleet.adapter.in.web.ledger;

import org.jspecify.annotations.NullMarked;
