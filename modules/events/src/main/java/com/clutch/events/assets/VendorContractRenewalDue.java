package com.clutch.events.assets;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A contract with a vendor is to be renewed soon. Told once for each of 30, 7 and 1 days before.
 *
 * @param renewalDate day by which it is to be renewed
 * @param daysBefore 30, 7 or 1
 */
public record VendorContractRenewalDue(
        EventHeader header,
        UUID contractId,
        UUID vendorId,
        String number,
        String title,
        LocalDate renewalDate,
        int daysBefore)
        implements DomainEvent {}
