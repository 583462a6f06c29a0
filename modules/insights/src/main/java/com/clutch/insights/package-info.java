/**
 * The figures of the company, made from what other modules publish and from nothing else.
 *
 * <p>Each fact that is heard becomes one row and moves the figures it counts in ({@link com.clutch.insights.domain.Posting}) in the
 * same transaction, so a fact told twice, late or out of order leaves the same figures. Reading a figure never looks at facts.
 *
 * <p>Listens to accounts and their sessions; to vehicles, their status, fuel, work, papers and plans; to costs of assets; to payments,
 * refunds, expenses, payouts, budgets and exchange rates; to security alerts; to what accounts use; and to the end of a snapshot.
 *
 * <p>Makes reports from the queries that the screens read, all of one report in one snapshot.
 *
 * <p>Publishes that a figure has crossed its target, what happened to reports, and requests for snapshots, from which a projection is built anew while it
 * serves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Insights",
        allowedDependencies = {
            "kernel",
            "platform",
            "events",
            "events :: assets",
            "events :: audit",
            "events :: identity",
            "events :: insights",
            "events :: finance",
            "events :: fleet",
            "events :: platform",
            "events :: snapshot"
        })
package com.clutch.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
