package com.clutch.events.platform;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;

/**
 * Somebody took a whole list away as CSV.
 *
 * @param route pattern of the path
 * @param rows rows that were written
 * @param complete false when the export broke off
 */
public record ListExported(EventHeader header, String route, long rows, boolean complete) implements DomainEvent {}
