package com.clutch.insights.domain.goal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Stores targets and the alerts they raise; the transaction is the caller's. */
public interface KpiTargets {

    /** The target of a tile, locked. */
    Optional<KpiTarget> lock(String kpi);

    /** Those that nobody else is looking at, locked. */
    List<KpiTarget> lockAll();

    /**
     * Stores the first target of a tile.
     *
     * @return whether there was none yet
     */
    boolean add(KpiTarget target, Instant now);

    /** Stores a target in the place of the one that was locked, as it was seen at the moment. */
    void replace(KpiTarget target, Instant now);

    /** Takes the target away. */
    void remove(KpiTarget target);

    /** Stores an alert. */
    void raise(Alert alert);

    /**
     * Notes who has seen the alert; who was first stays.
     *
     * @return whether there is such an alert
     */
    boolean acknowledge(UUID alertId, UUID accountId, Instant now);

    /** A target that was crossed. */
    record Alert(
            UUID id,
            String kpi,
            TargetStatus from,
            TargetStatus to,
            BigDecimal value,
            BigDecimal goal,
            Instant raisedAt) {}
}
