package com.clutch.events.fleet;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work on a vehicle was done, and this is what it cost. {@code WorkOrderChanged} tells the same again in a snapshot.
 *
 * @param planId service plan that it fulfilled, null when it was beyond any plan
 * @param type scheduled, preventive, corrective, emergency, inspection or repair
 * @param at when the work ended (UTC)
 * @param cost labour, parts and what else there was, in major units of the currency
 * @param currency code of ISO 4217
 * @param odometer in kilometres, null when nobody read it
 */
public record WorkOrderCompleted(
        EventHeader header,
        UUID workOrderId,
        UUID vehicleId,
        @Nullable UUID planId,
        String type,
        Instant at,
        BigDecimal labourCost,
        BigDecimal partsCost,
        BigDecimal otherCost,
        BigDecimal cost,
        String currency,
        @Nullable BigDecimal odometer)
        implements DomainEvent {}
