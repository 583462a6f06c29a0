package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A registration expires soon or has expired. Told once for each last day; a policy, registration or document that is prolonged is told
 * of again when its new last day comes near.
 *
 * @param number number of the registration
 * @param expiresOn last day
 */
public record RegistrationExpiring(
        EventHeader header, UUID registrationId, UUID vehicleId, String number, LocalDate expiresOn)
        implements DomainEvent {}
