package com.clutch.app.demo;

import com.clutch.fleet.application.cost.ExpenseRecording;
import com.clutch.fleet.application.papers.InsuranceRecording;
import com.clutch.fleet.application.papers.RegistrationRecording;
import com.clutch.fleet.domain.cost.ExpenseCategory;
import com.clutch.fleet.domain.cost.ExpenseFields;
import com.clutch.fleet.domain.papers.Coverage;
import com.clutch.fleet.domain.papers.InsuranceFields;
import com.clutch.fleet.domain.papers.RegistrationFields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Insurance and registration of the vehicles, and the small things they cost on the road. */
final class Papers implements Department {

    private final InsuranceRecording insurance;
    private final RegistrationRecording registrations;
    private final ExpenseRecording expenses;
    private final Garage garage;
    private final Payables payables;
    private final People people;
    private final Map<Integer, LocalDate> insuredUntil = new HashMap<>();

    Papers(
            InsuranceRecording insurance,
            RegistrationRecording registrations,
            ExpenseRecording expenses,
            Garage garage,
            Payables payables,
            People people) {
        this.insurance = insurance;
        this.registrations = registrations;
        this.expenses = expenses;
        this.garage = garage;
        this.payables = payables;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        day.at(9, 45, () -> insure(day));
        day.spread(
                "on the road", Chance.times(1.6 * Season.driving(day.day()), "tolls", day.index()), 10, 18, number -> {
                    var vans = garage.vans();
                    var van = Chance.one(vans, "whose toll", day.index(), number);
                    var kind = Chance.one(
                            java.util.List.of(
                                    ExpenseCategory.TOLL,
                                    ExpenseCategory.TOLL,
                                    ExpenseCategory.PARKING,
                                    ExpenseCategory.CLEANING,
                                    ExpenseCategory.FINE),
                            "kind of toll",
                            day.index(),
                            number);
                    var amount = kind == ExpenseCategory.FINE
                            ? Chance.between(200, 1500, "fine", day.index(), number)
                            : Chance.between(20, 150, "toll", day.index(), number);
                    var expense = expenses.add(
                            van.id(),
                            new ExpenseFields(kind, day.day(), BigDecimal.valueOf(amount), "EGP", null, null),
                            people.as("asset_manager", 0));
                    payables.add("Tolls and parking", "Drivers", expense.id(), BigDecimal.valueOf(amount));
                });
    }

    private void insure(Agenda day) {
        for (var van : garage.vans()) {
            var until = insuredUntil.get(van.number());
            // At the opening the policies have been running for some months, so that they do not all end at once.
            if (until == null) {
                var months = day.index() == 0 ? Chance.between(0, 11, "policy runs", van.number()) : 0;
                take(day, van, day.day().minusMonths(months));
            } else if (!day.day().isBefore(until.minusDays(5))) {
                take(day, van, until.plusDays(1));
            }
        }
    }

    private void take(Agenda day, Van van, LocalDate from) {
        var by = people.as("asset_manager", 0);
        var until = from.plusYears(1).minusDays(1);
        insuredUntil.put(van.number(), until);
        var premium = BigDecimal.valueOf(van.model().price() * 17L / 1000);
        var policy = insurance.add(
                van.id(),
                new InsuranceFields(
                        van.number() % 3 == 0 ? "Misr Insurance" : "Suez Canal Insurance",
                        "MOT-%d-%04d".formatted(from.getYear(), van.number() + 1),
                        Coverage.COMPREHENSIVE,
                        premium,
                        "EGP",
                        from,
                        until,
                        null),
                by);
        if (!from.isBefore(day.day())) {
            payables.add("Insurance", "Insurers", policy.id(), premium);
        }
        registrations.add(
                van.id(),
                new RegistrationFields(
                        "%d%05d".formatted(from.getYear(), 40_000 + van.number()),
                        "Cairo Traffic Department",
                        from,
                        from.plusYears(1),
                        null),
                by);
    }
}
