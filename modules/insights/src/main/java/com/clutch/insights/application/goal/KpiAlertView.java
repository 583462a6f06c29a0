package com.clutch.insights.application.goal;

import com.clutch.insights.domain.goal.TargetStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A target that was crossed.
 *
 * @param kpi id of the tile
 * @param value of the tile at that moment
 * @param target as it was at that moment
 * @param acknowledgedBy account that was the first to say it has seen it, null when nobody has
 */
public record KpiAlertView(
        UUID id,
        String kpi,
        TargetStatus from,
        TargetStatus to,
        BigDecimal value,
        BigDecimal target,
        Instant raisedAt,
        @Nullable Instant acknowledgedAt,
        @Nullable UUID acknowledgedBy) {}
