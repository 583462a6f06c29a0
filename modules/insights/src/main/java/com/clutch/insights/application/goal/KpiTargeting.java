package com.clutch.insights.application.goal;

import com.clutch.events.insights.KpiTargetCrossed;
import com.clutch.insights.application.Kpi;
import com.clutch.insights.application.Kpis;
import com.clutch.insights.domain.goal.Direction;
import com.clutch.insights.domain.goal.KpiTarget;
import com.clutch.insights.domain.goal.KpiTargets;
import com.clutch.insights.domain.goal.KpiTargets.Alert;
import com.clutch.insights.domain.goal.TargetStatus;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ExpectedVersion;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets targets for the tiles of the dashboard, looks whether they are reached, and tells when one is crossed. */
@Service
public class KpiTargeting {

    private static final BigDecimal USUAL_TOLERANCE = BigDecimal.TEN;

    private final KpiTargets targets;
    private final TargetQueries queries;
    private final Kpis kpis;
    private final EventPublisher events;
    private final Clock clock;

    KpiTargeting(KpiTargets targets, TargetQueries queries, Kpis kpis, EventPublisher events, Clock clock) {
        this.targets = targets;
        this.queries = queries;
        this.kpis = kpis;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sets the target of a tile; null leaves what is set, or takes the usual: at least, and a tolerance of ten percent. That a
     * target is set is not an alert.
     *
     * @throws DomainException when there is no such tile, the first target has no goal, or a number is wrong
     */
    @Transactional
    public KpiTargetView set(
            String kpi,
            ExpectedVersion expected,
            @Nullable BigDecimal goal,
            @Nullable Direction direction,
            @Nullable BigDecimal tolerance,
            Actor actor) {
        var value = value(kpi);
        var now = clock.instant();
        var before = targets.lock(kpi).orElse(null);
        if (before == null) {
            if (goal == null) {
                throw DomainException.fields(Map.of("target", "The first target of a figure needs a value."));
            }
            var first = new KpiTarget(
                    Ids.at(now),
                    kpi,
                    goal,
                    direction == null ? Direction.AT_LEAST : direction,
                    tolerance == null ? USUAL_TOLERANCE : tolerance,
                    TargetStatus.ON_TRACK,
                    1,
                    now,
                    actor.id());
            var seen = first.seen(first.statusOf(value));
            if (targets.add(seen, now)) {
                return KpiTargetView.of(seen);
            }
            before = targets.lock(kpi).orElseThrow();
        }
        var stored = before;
        expected.check(stored.version(), () -> KpiTargetView.of(stored));
        var after = new KpiTarget(
                stored.id(),
                kpi,
                goal == null ? stored.goal() : goal,
                direction == null ? stored.direction() : direction,
                tolerance == null ? stored.tolerance() : tolerance,
                stored.status(),
                stored.version() + 1,
                now,
                actor.id());
        var seen = after.seen(after.statusOf(value));
        targets.replace(seen, now);
        return KpiTargetView.of(seen);
    }

    /**
     * Takes the target of a tile away; its alerts stay.
     *
     * @return id of the target
     * @throws DomainException when it has none
     */
    @Transactional
    public UUID remove(String kpi, ExpectedVersion expected) {
        var target = targets.lock(kpi).orElseThrow(() -> DomainException.notFound("target of", kpi));
        expected.check(target.version(), () -> KpiTargetView.of(target));
        targets.remove(target);
        return target.id();
    }

    /**
     * Looks at every target, and raises an alert for each whose status is another than at the last look.
     *
     * @return alerts that were raised
     */
    @Transactional
    public int look(Actor actor) {
        var known = targets.lockAll();
        if (known.isEmpty()) {
            return 0;
        }
        var now = clock.instant();
        var values = kpis.now().stream().collect(Collectors.toMap(Kpi::id, Kpi::value));
        var raised = 0;
        for (var target : known) {
            var value = BigDecimal.valueOf(values.getOrDefault(target.kpi(), 0L));
            var status = target.statusOf(value);
            if (status == target.status()) {
                continue;
            }
            targets.replace(target.seen(status), now);
            var alert = new Alert(Ids.at(now), target.kpi(), target.status(), status, value, target.goal(), now);
            targets.raise(alert);
            events.publish(new KpiTargetCrossed(
                    events.header(actor),
                    alert.id(),
                    target.kpi(),
                    word(alert.from()),
                    word(alert.to()),
                    value,
                    target.goal()));
            raised++;
        }
        return raised;
    }

    /**
     * Notes that somebody has seen the alert; who was first stays.
     *
     * @throws DomainException when there is no such alert
     */
    @Transactional
    public KpiAlertView acknowledge(UUID alertId, Actor actor) {
        if (!targets.acknowledge(alertId, actor.id(), clock.instant())) {
            throw DomainException.notFound("alert", alertId);
        }
        return queries.alert(alertId).orElseThrow();
    }

    private BigDecimal value(String kpi) {
        var tiles = kpis.now();
        return tiles.stream()
                .filter(tile -> tile.id().equals(kpi))
                .map(tile -> BigDecimal.valueOf(tile.value()))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("KPI", kpi)
                        .with("allowed", tiles.stream().map(Kpi::id).collect(Collectors.toCollection(TreeSet::new))));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
