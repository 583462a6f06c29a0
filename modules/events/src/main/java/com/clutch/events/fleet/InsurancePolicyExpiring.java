package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An insurance policy ends soon or has ended. Told once for each last day; a policy, registration or document that is prolonged is told
 * of again when its new last day comes near.
 *
 * @param policyNumber number of the policy
 * @param expiresOn last day
 */
public record InsurancePolicyExpiring(
        EventHeader header, UUID policyId, UUID vehicleId, String policyNumber, LocalDate expiresOn)
        implements DomainEvent {}
