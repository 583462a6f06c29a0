package com.clutch.events.insights;

import com.clutch.events.DomainEvent;
import com.clutch.events.EventHeader;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * A figure of the dashboard stands otherwise to its target than at the last look.
 *
 * @param alertId the alert that was raised
 * @param kpi id of the tile
 * @param from on_track, at_risk or off_track
 * @param to likewise
 * @param value of the figure
 * @param target what it should be
 */
public record KpiTargetCrossed(
        EventHeader header, UUID alertId, String kpi, String from, String to, BigDecimal value, BigDecimal target)
        implements DomainEvent {}
