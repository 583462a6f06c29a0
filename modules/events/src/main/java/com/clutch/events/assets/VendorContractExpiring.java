package com.clutch.events.assets;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract with a vendor comes to its end. Told once for each of 30, 7 and 1 days before.
 *
 * @param endDate last day on which it holds
 * @param daysBefore 30, 7 or 1
 */
public record VendorContractExpiring(
        EventHeader header,
        UUID contractId,
        UUID vendorId,
        String number,
        String title,
        LocalDate endDate,
        int daysBefore)
        implements DomainEvent {}
