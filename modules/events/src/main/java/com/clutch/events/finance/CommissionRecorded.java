package com.clutch.events.finance;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * Something was earned with an order of a partner. Told once for an order; amounts in major units of the currency.
 * Topic of snapshots: {@value #TOPIC}; a snapshot tells every commission there ever was, so keep them by their ids.
 *
 * @param partnerNet what the partner is owed
 */
public record CommissionRecorded(
        EventHeader header,
        UUID commissionId,
        UUID partnerId,
        UUID orderId,
        BigDecimal orderAmount,
        BigDecimal commission,
        BigDecimal vat,
        BigDecimal partnerNet,
        String currency)
        implements DomainEvent {

    public static final String TOPIC = "finance.commission";
}
