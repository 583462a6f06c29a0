package com.clutch.app.demo;

import com.clutch.fleet.application.downtime.DowntimePricing;
import com.clutch.fleet.application.downtime.DowntimeRecording;
import com.clutch.fleet.application.maintenance.ServicePlanning;
import com.clutch.fleet.application.maintenance.TechnicianRegistry;
import com.clutch.fleet.application.maintenance.WorkOrderProgress;
import com.clutch.fleet.application.maintenance.WorkOrderScheduling;
import com.clutch.fleet.domain.downtime.DowntimeFields;
import com.clutch.fleet.domain.downtime.DowntimeReason;
import com.clutch.fleet.domain.maintenance.Bill;
import com.clutch.fleet.domain.maintenance.Interval;
import com.clutch.fleet.domain.maintenance.Priority;
import com.clutch.fleet.domain.maintenance.Task;
import com.clutch.fleet.domain.maintenance.Technician;
import com.clutch.fleet.domain.maintenance.WorkOrderType;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Looks after the vehicles: services that are due, faults that show up, and the time they stand still. */
final class Workshop implements Department {

    private static final int SERVICE_EVERY = 10_000;

    /** Work that is under way. */
    private record Job(
            UUID workOrder,
            Van van,
            Instant began,
            @Nullable String fault,
            LocalDate doneOn) {}

    private final ServicePlanning plans;
    private final TechnicianRegistry technicians;
    private final WorkOrderScheduling scheduling;
    private final WorkOrderProgress progress;
    private final Telematics telematics;
    private final DowntimeRecording downtimes;
    private final DowntimePricing prices;
    private final Garage garage;
    private final Payables payables;
    private final People people;
    private final List<UUID> hands = new ArrayList<>();
    private final Map<Integer, UUID> planOf = new HashMap<>();
    private final List<Job> jobs = new ArrayList<>();

    Workshop(
            ServicePlanning plans,
            TechnicianRegistry technicians,
            WorkOrderScheduling scheduling,
            WorkOrderProgress progress,
            Telematics telematics,
            DowntimeRecording downtimes,
            DowntimePricing prices,
            Garage garage,
            Payables payables,
            People people) {
        this.plans = plans;
        this.technicians = technicians;
        this.scheduling = scheduling;
        this.progress = progress;
        this.telematics = telematics;
        this.downtimes = downtimes;
        this.prices = prices;
        this.garage = garage;
        this.payables = payables;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        day.at(7, 30, () -> planNew(day));
        if (Season.isWorkday(day.day())) {
            day.at(8, 30, () -> begin(day));
            day.at(16, 0, () -> finish(day));
        }
        day.at(13, 0, () -> faults(day));
    }

    @Override
    public void open(Agenda day) {
        var by = people.as("operations_manager", 0);
        for (var number = 0; number < 4; number++) {
            var name = Names.of("technicians", number);
            hands.add(technicians
                    .hire(
                            new Technician.Fields(
                                    name[0] + " " + name[1],
                                    "+2012%08d".formatted(20_000_000 + number),
                                    null,
                                    List.of("Engines", "Brakes"),
                                    BigDecimal.valueOf(180),
                                    "EGP",
                                    true),
                            by)
                    .id());
        }
        for (var van : garage.vans()) {
            if (van.number() % 4 == 0) {
                prices.add(van.id(), null, BigDecimal.valueOf(120), "EGP", by);
            }
        }
    }

    private void planNew(Agenda day) {
        for (var van : garage.vans()) {
            planOf.computeIfAbsent(
                    van.number(),
                    _ -> plans.begin(
                                    van.id(),
                                    new ServicePlanning.Fields(
                                            "Oil, filters and brakes",
                                            new Interval.Fields(
                                                    Optional.of(BigDecimal.valueOf(SERVICE_EVERY)),
                                                    Optional.of(365),
                                                    null),
                                            day.at(0, 0),
                                            van.odometer()
                                                    .subtract(BigDecimal.valueOf((long) van.sinceService()))
                                                    .max(BigDecimal.ZERO),
                                            null),
                                    people.as("asset_manager", 1))
                            .id());
        }
    }

    private void begin(Agenda day) {
        var begun = 0;
        for (var van : garage.vans()) {
            if (begun < 3 && !van.isInWorkshop() && van.sinceService() > SERVICE_EVERY - 400) {
                order(day, van, WorkOrderType.SCHEDULED, "10,000 km service", planOf.get(van.number()), null, 0);
                van.serviced();
                begun++;
            }
        }
    }

    private void faults(Agenda day) {
        for (var van : garage.vans()) {
            var code = van.isInWorkshop() ? null : telematics.fault(day, van);
            if (code == null) {
                continue;
            }
            var days = Chance.between(1, 4, "days in the workshop", day.index(), van.number());
            order(day, van, WorkOrderType.CORRECTIVE, "Fault " + code, null, code, days);
        }
    }

    private void order(
            Agenda day,
            Van van,
            WorkOrderType type,
            String title,
            @Nullable UUID plan,
            @Nullable String fault,
            int days) {
        var by = people.as("asset_manager", 1);
        var now = day.at(fault == null ? 8 : 13, fault == null ? 30 : 0);
        var order = scheduling.schedule(
                van.id(),
                plan,
                new Task.Fields(
                        type,
                        fault == null ? Priority.MEDIUM : Priority.HIGH,
                        title,
                        null,
                        null,
                        now,
                        hands.get(van.number() % hands.size()),
                        null,
                        null),
                Bill.Fields.NOTHING,
                by);
        progress.start(order.id(), ExpectedVersion.ANY, true, by);
        van.inWorkshop(true);
        jobs.add(new Job(order.id(), van, now, fault, day.day().plusDays(days)));
    }

    private void finish(Agenda day) {
        var by = people.as("asset_manager", 1);
        for (var job : List.copyOf(jobs)) {
            if (job.doneOn().isAfter(day.day())) {
                continue;
            }
            jobs.remove(job);
            var done = progress.complete(
                    job.workOrder(),
                    ExpectedVersion.ANY,
                    new WorkOrderProgress.Ending(
                            null,
                            null,
                            null,
                            Repairs.bill(day.index(), job.van().number(), job.fault())),
                    by);
            payables.add("Maintenance", "Delta Spare Parts", done.id(), done.cost());
            var broken = job.fault() != null;
            downtimes.add(
                    job.van().id(),
                    new DowntimeFields(
                            broken ? DowntimeReason.BREAKDOWN : DowntimeReason.MAINTENANCE,
                            !broken,
                            job.began(),
                            day.at(15, 55),
                            null),
                    by);
            if (broken) {
                telematics.repaired(job.van(), by);
            }
            job.van().inWorkshop(false);
        }
    }
}
