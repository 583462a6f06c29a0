/**
 * Who may sign in, how they prove it, and what they may do.
 *
 * <p>Aggregates: account (with its roles, preferences and picture), user segment; role, invitation, mail in the outbox;
 * credential, session, API token, signing key.
 *
 * <p>Publishes state events for account, role, invitation and session, and facts for moments such as a change of status or a
 * failed sign-in ({@code com.clutch.events.identity}); answers requests for snapshots of each.
 *
 * <p>Listens to nothing but requests for snapshots.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"kernel", "platform", "events", "events :: identity", "events :: snapshot"})
package com.clutch.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
