/** What identity tells: accounts, roles, invitations, sessions, and the moments of signing in. Never a secret. */
@NullMarked
@NamedInterface("identity")
package com.clutch.events.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
