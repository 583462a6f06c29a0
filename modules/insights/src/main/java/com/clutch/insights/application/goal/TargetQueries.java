package com.clutch.insights.application.goal;

import com.clutch.kernel.Page;
import com.clutch.kernel.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads targets and alerts. */
public interface TargetQueries {

    /** Every target, by tile; there are no more than tiles. */
    List<KpiTargetView> targets();

    /** One alert. */
    Optional<KpiAlertView> alert(UUID id);

    /** Alerts, the newest first. */
    Page<KpiAlertView> alerts(AlertFilter filter, PageRequest page);

    /** Every row of the same list. */
    void forEachAlert(AlertFilter filter, PageRequest page, Consumer<? super KpiAlertView> sink);

    /**
     * Which alerts; null is no condition.
     *
     * @param kpi id of a tile
     * @param open only those that nobody has acknowledged, or only the others
     */
    record AlertFilter(@Nullable String kpi, @Nullable Boolean open) {}
}
