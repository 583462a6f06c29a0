/**
 * Money that adds up: what customers pay and owe, what the company spends, and the books under all of it.
 *
 * <p>Aggregates, each a topic within the layers: payment with its refunds, invoice, plan and subscription, payout, expense,
 * budget. Every movement of money is an entry of the journal ({@link com.clutch.finance.domain.ledger.JournalEntry}), which is
 * balanced by construction and only added to; balances are sums of postings.
 *
 * <p>Figures read days and tallies, which are kept in the transaction of the row and folded by a job. Time is that of the company's
 * clock; for demos it can be let pass ({@link com.clutch.finance.application.clock.TimeLapse}).
 *
 * <p>Publishes state events for its aggregates and facts for moments that matter ({@code com.clutch.events.finance}); answers
 * requests for snapshots of each topic.
 *
 * <p>Listens to accounts of people ({@code AccountChanged}) for names, billing zones and approval limits, and to requests for
 * snapshots.
 */
@NullMarked
@ApplicationModule(
        displayName = "Finance",
        allowedDependencies = {
            "kernel",
            "platform",
            "events",
            "events :: finance",
            "events :: identity",
            "events :: snapshot"
        })
package com.clutch.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
