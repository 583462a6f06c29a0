package com.clutch.events.unheardof;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import com.clutch.events.Personal;
import java.util.UUID;

public record GadgetDeliveryRefused(
        EventHeader header, UUID gadgetId, @Personal String recipient, String accessToken) implements DomainEvent {}
