package com.clutch.insights.application.goal;

import com.clutch.insights.domain.goal.Direction;
import com.clutch.insights.domain.goal.KpiTarget;
import com.clutch.insights.domain.goal.TargetStatus;
import com.clutch.kernel.Versioned;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A target as clients read it.
 *
 * @param kpi id of the tile
 * @param tolerance percent of the target by which the figure may miss it and be at risk only
 * @param status when it was last looked at
 * @param setBy account that set it last
 */
public record KpiTargetView(
        UUID id,
        String kpi,
        BigDecimal target,
        Direction direction,
        BigDecimal tolerance,
        TargetStatus status,
        long version,
        Instant setAt,
        UUID setBy)
        implements Versioned {

    /** The target as clients read it. */
    public static KpiTargetView of(KpiTarget target) {
        return new KpiTargetView(
                target.id(),
                target.kpi(),
                target.goal(),
                target.direction(),
                target.tolerance(),
                target.status(),
                target.version(),
                target.setAt(),
                target.setBy());
    }
}
