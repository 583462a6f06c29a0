/** Accounts, roles, invitations and sessions, and the rules that hold for them. */
@NullMarked
package com.clutch.identity.domain;

import org.jspecify.annotations.NullMarked;
