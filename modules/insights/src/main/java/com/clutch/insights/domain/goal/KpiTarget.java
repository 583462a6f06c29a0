package com.clutch.insights.domain.goal;

import com.clutch.kernel.DomainException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;

/**
 * What a tile of the dashboard should show.
 *
 * @param kpi id of the tile
 * @param goal in the unit of the tile, two decimals
 * @param tolerance by how many percent of the goal the figure may miss it and be at risk only, 0 to 100
 * @param status as it was last seen
 * @param setBy account that set it last
 */
public record KpiTarget(
        UUID id,
        String kpi,
        BigDecimal goal,
        Direction direction,
        BigDecimal tolerance,
        TargetStatus status,
        long version,
        Instant setAt,
        UUID setBy) {

    private static final BigDecimal MOST = new BigDecimal("99999999999999999.99");
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /**
     * Checks its numbers.
     *
     * @throws DomainException naming the fields that are wrong
     */
    public KpiTarget {
        var errors = new HashMap<String, String>();
        if (goal.signum() < 0
                || goal.compareTo(MOST) > 0
                || goal.stripTrailingZeros().scale() > 2) {
            errors.put("target", "A target is zero or more and has at most two decimals.");
        }
        if (tolerance.signum() < 0
                || tolerance.compareTo(HUNDRED) > 0
                || tolerance.stripTrailingZeros().scale() > 2) {
            errors.put("tolerance", "A tolerance is a percentage from 0 to 100 with at most two decimals.");
        }
        if (!errors.isEmpty()) {
            throw DomainException.fields(errors);
        }
    }

    /** How the value stands to the goal. */
    public TargetStatus statusOf(BigDecimal value) {
        var margin = goal.multiply(tolerance).divide(HUNDRED);
        return switch (direction) {
            case AT_LEAST -> status(value.compareTo(goal) >= 0, value.compareTo(goal.subtract(margin)) >= 0);
            case AT_MOST -> status(value.compareTo(goal) <= 0, value.compareTo(goal.add(margin)) <= 0);
        };
    }

    private static TargetStatus status(boolean reached, boolean nearly) {
        return reached ? TargetStatus.ON_TRACK : nearly ? TargetStatus.AT_RISK : TargetStatus.OFF_TRACK;
    }

    /** The same after a look that found another status. */
    public KpiTarget seen(TargetStatus now) {
        return new KpiTarget(id, kpi, goal, direction, tolerance, now, version, setAt, setBy);
    }
}
