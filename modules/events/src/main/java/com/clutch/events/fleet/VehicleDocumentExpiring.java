package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A document of a vehicle expires soon or has expired. Told once for each last day; a policy, registration or document that is prolonged is told
 * of again when its new last day comes near.
 *
 * @param title what it is called
 * @param expiresOn last day
 */
public record VehicleDocumentExpiring(
        EventHeader header, UUID documentId, UUID vehicleId, String title, LocalDate expiresOn)
        implements DomainEvent {}
