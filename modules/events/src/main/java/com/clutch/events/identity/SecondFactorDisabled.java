package com.clutch.events.identity;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/** The account needs no code any more. */
public record SecondFactorDisabled(EventHeader header, UUID accountId) implements DomainEvent {}
