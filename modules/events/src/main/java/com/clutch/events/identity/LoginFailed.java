package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody could not sign in.
 *
 * @param accountId null when no account has the name that was typed; the name is not told
 * @param reason such as unknown_account, wrong_password, locked, inactive, wrong_code
 */
public record LoginFailed(EventHeader header, @Nullable UUID accountId, String reason) implements DomainEvent {}
