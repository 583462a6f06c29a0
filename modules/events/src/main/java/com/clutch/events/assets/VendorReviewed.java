package com.clutch.events.assets;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.util.UUID;

/**
 * Somebody of the house said what he thinks of a vendor, or changed his mind.
 *
 * @param quality 1 to 5, likewise the other marks
 */
public record VendorReviewed(
        EventHeader header, UUID vendorId, int quality, int delivery, int communication, int pricing)
        implements DomainEvent {}
