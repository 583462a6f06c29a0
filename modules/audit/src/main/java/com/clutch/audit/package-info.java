/**
 * Who did what, when, from where, and what it changed: one entry for every event of every module, those not written yet included.
 *
 * <p>An entry ({@link com.clutch.audit.domain.Entry}) is made from the event alone, by rules that know no module
 * ({@link com.clutch.audit.domain.Classification}); personal values and secrets are masked before it is stored. Entries are only
 * ever inserted. A job seals them in a chain of hashes ({@link com.clutch.audit.domain.Chain}) and writes checkpoints of it to a
 * file outside the database, so that a changed, removed, moved or cut off row is found, even without a server.
 *
 * <p>Aggregates: alert ({@link com.clutch.audit.domain.Alert}), raised when traces of events make up a threat
 * ({@link com.clutch.audit.domain.ThreatPattern}); blocked address ({@link com.clutch.audit.domain.BlockedAddress}), enforced by
 * platform at the edge; security case ({@link com.clutch.audit.domain.SecurityCase}), what was done about an entry that concerns
 * security.
 *
 * <p>Publishes {@code AlertChanged}, {@code BlockedAddressChanged} and {@code SecurityCaseChanged} (topics {@code audit.alert},
 * {@code audit.blocked-address}, {@code audit.security-case}), {@code AuditTrailRead} and {@code AuditTrailShortened}; answers
 * requests for snapshots of the three.
 *
 * <p>Listens to everything; to accounts once more, in order to show what they are called now.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "kernel",
            "platform",
            "events",
            "events :: audit",
            "events :: identity",
            "events :: platform",
            "events :: snapshot"
        })
package com.clutch.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
