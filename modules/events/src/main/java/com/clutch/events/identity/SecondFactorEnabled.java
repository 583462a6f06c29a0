package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** From now on the account needs a code to sign in. */
public record SecondFactorEnabled(EventHeader header, UUID accountId) implements DomainEvent {}
