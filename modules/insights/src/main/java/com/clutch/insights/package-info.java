/**
 * The figures of the company, made from what other modules publish and from nothing else.
 *
 * <p>Each fact that is heard becomes one row and moves the figures it counts in ({@link com.clutch.insights.domain.Posting}) in the
 * same transaction, so a fact told twice, late or out of order leaves the same figures. Reading a figure never looks at facts.
 *
 * <p>Listens to accounts, to changes of status of accounts and vehicles, to sessions, to payments, refunds and expenses, and to the
 * end of a snapshot.
 *
 * <p>Publishes that a figure has crossed its target, and requests for snapshots, from which a projection is built anew while it
 * serves.
 */
@NullMarked
@ApplicationModule(
        displayName = "Insights",
        allowedDependencies = {
            "kernel",
            "platform",
            "events",
            "events :: identity",
            "events :: insights",
            "events :: finance",
            "events :: fleet",
            "events :: snapshot"
        })
package com.clutch.insights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
