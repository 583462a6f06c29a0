package com.clutch.app.demo;

import com.clutch.assets.application.vendor.ContractDeadlines;
import com.clutch.assets.domain.vendor.ContractNotice;
import com.clutch.audit.application.TrailRetention;
import com.clutch.fleet.application.maintenance.OverdueDetection;
import com.clutch.fleet.application.papers.ExpiryWatch;
import com.clutch.insights.application.goal.KpiTargeting;
import com.clutch.insights.domain.goal.Direction;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.util.Map;

/** What jobs do once a day; they do not run by themselves while the year is made, for they would follow the clock of the machine. */
final class Upkeep implements Department {

    private static final Map<String, Integer> TARGETS =
            Map.of("total_users", 420, "active_vehicles", 56, "active_sessions", 40);

    private final TrailRetention trail;
    private final ExpiryWatch papers;
    private final OverdueDetection services;
    private final ContractDeadlines contracts;
    private final KpiTargeting targets;
    private final People people;

    Upkeep(
            TrailRetention trail,
            ExpiryWatch papers,
            OverdueDetection services,
            ContractDeadlines contracts,
            KpiTargeting targets,
            People people) {
        this.trail = trail;
        this.papers = papers;
        this.services = services;
        this.contracts = contracts;
        this.targets = targets;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        if (day.day().getDayOfMonth() == 1) {
            day.at(0, 15, trail::prepare);
        }
        day.at(5, 10, this::deadlines);
        if (day.index() == 10) {
            day.at(
                    9,
                    5,
                    () -> TARGETS.forEach((kpi, goal) -> targets.set(
                            kpi,
                            ExpectedVersion.ANY,
                            BigDecimal.valueOf(goal),
                            Direction.AT_LEAST,
                            null,
                            people.as("executive", 0))));
        }
        if (day.index() > 10) {
            day.at(23, 30, () -> targets.look(Actor.system("target-watch", "target-watch")));
        }
    }

    private void deadlines() {
        var job = Actor.system("overdue maintenance", people.correlation());
        while (papers.tellSome() || services.tellBatch(job) || contracts.expireBatch()) {
            // Batch by batch.
        }
        for (var kind : ContractNotice.Kind.values()) {
            var last = contracts.noticeBatch(kind, null);
            while (last != null) {
                last = contracts.noticeBatch(kind, last);
            }
        }
    }
}
