package com.clutch.app.demo;

import com.clutch.finance.application.budget.BudgetPlanning;
import com.clutch.finance.application.budget.BudgetPlanning.Terms;
import com.clutch.finance.application.expense.ExpenseDecision;
import com.clutch.finance.application.expense.ExpenseSubmission;
import com.clutch.finance.application.expense.ExpenseSubmission.Claim;
import com.clutch.insights.domain.forecast.EgyptianCalendar;
import com.clutch.kernel.Actor;
import com.clutch.kernel.ExpectedVersion;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;

/**
 * What the company spends: people, rooms, advertising, and the statements for what fleet and assets cost. The budget of marketing is overrun once, by
 * the campaign before Ramadan.
 */
final class Spending implements Department {

    private static final int SALARY = 10_400;
    private static final int MOST_OF_ACCOUNTANTS = 50_000;

    /** A thing that is bought now and then. */
    private record Habit(String category, String what, String vendor, int low, int high, double aDay) {}

    private static final List<Habit> HABITS = List.of(
            new Habit("Marketing", "Advertising on social media", "Meta", 1_500, 6_000, 0.22),
            new Habit("Office supplies", "Paper, toner, coffee", "Al Maktaba", 300, 1_800, 0.2),
            new Habit("Travel", "Visit to a client", "GoBus", 250, 2_400, 0.2),
            new Habit("Training", "Course for mechanics", "German Academy", 2_000, 6_500, 0.03),
            new Habit("Software", "Licences", "Cloud Egypt", 1_200, 3_800, 0.06));

    private record Waiting(UUID expense, int decidedOn, boolean leader, boolean bill, int paidOn) {}

    private final BudgetPlanning budgets;
    private final ExpenseSubmission submission;
    private final ExpenseDecision decision;
    private final Payables payables;
    private final People people;
    private final List<UUID> running = new ArrayList<>();
    private final Deque<Waiting> undecided = new ArrayDeque<>();
    private final Deque<Waiting> unpaid = new ArrayDeque<>();
    private boolean campaign;

    Spending(
            BudgetPlanning budgets,
            ExpenseSubmission submission,
            ExpenseDecision decision,
            Payables payables,
            People people) {
        this.budgets = budgets;
        this.submission = submission;
        this.decision = decision;
        this.payables = payables;
        this.people = people;
    }

    @Override
    public void plan(Agenda day) {
        var date = day.day();
        if (day.index() > 0 && date.getDayOfMonth() == 1 && date.getMonthValue() % 3 == 1) {
            day.at(0, 55, () -> budget(date));
        }
        if (date.getDayOfMonth() == 27) {
            day.at(11, 10, () -> payroll(day));
        }
        if (date.getDayOfMonth() == 3) {
            day.at(11, 20, () -> rooms(day));
            day.at(11, 30, () -> settle(day, payables.takeAll()));
        }
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day.at(11, 40, () -> settle(day, payables.take("Fuel")));
        }
        if (Season.isWorkday(date)) {
            for (var number = 0; number < HABITS.size(); number++) {
                var habit = HABITS.get(number);
                var which = number;
                if (Chance.happens(habit.aDay(), habit.what(), day.index())) {
                    day.at(12, 10 + number, () -> buy(day, habit, which));
                }
            }
            if (!campaign && EgyptianCalendar.isRamadan(date.plusDays(12))) {
                campaign = true;
                day.at(
                        13,
                        30,
                        () -> submit(
                                day,
                                people.as("marketing_manager", 0),
                                "Marketing",
                                "Ramadan campaign: billboards and radio",
                                "Nile Media",
                                92_000,
                                true));
            }
            day.at(15, 0, () -> decide(day));
            day.at(15, 45, () -> pay(day));
        }
    }

    @Override
    public void open(Agenda day) {
        budget(day.day());
    }

    private void budget(LocalDate from) {
        var by = people.as("executive", 1);
        running.forEach(budget -> budgets.close(budget, ExpectedVersion.ANY, by));
        running.clear();
        var first = from.withDayOfMonth(1).withMonth((from.getMonthValue() - 1) / 3 * 3 + 1);
        var last = first.plusMonths(3).minusDays(1);
        budget("Marketing", first, last, 85_000, true, by);
        budget("Office supplies", first, last, 30_000, false, by);
        budget("Travel", first, last, 36_000, false, by);
        budget("Training", first, last, 30_000, false, by);
        budget("Software", first, last, 48_000, false, by);
    }

    private void budget(String category, LocalDate first, LocalDate last, int egp, boolean overrun, Actor by) {
        var name = "%s, quarter %d of %d".formatted(category, (first.getMonthValue() + 2) / 3, first.getYear());
        running.add(budgets.plan(new Terms(name, category, first, last, BigDecimal.valueOf(egp), null, overrun), by)
                .id());
    }

    private void payroll(Agenda day) {
        var employed =
                people.staff().stream().filter(person -> !person.isGone()).count();
        submit(
                day,
                people.as("hr_manager", 0),
                "Salaries",
                "Salaries of " + day.day().getMonth(),
                "Staff",
                employed * SALARY,
                true);
    }

    private void rooms(Agenda day) {
        var by = people.as("finance_officer", 0);
        submit(day, by, "Rent", "Workshop and offices", "Maadi Properties", 62_000, true);
        submit(
                day,
                by,
                "Utilities",
                "Electricity and water",
                "North Cairo Electricity",
                Chance.between(11_000, 19_000, "electricity", day.index()),
                true);
        submit(day, by, "Internet", "Fibre and telephones", "Telecom Egypt", 4_200, false);
    }

    /** What fleet and stores have gathered is paid as any other bill. */
    private void settle(Agenda day, List<Payables.Statement> statements) {
        for (var statement : statements) {
            submit(
                    day,
                    people.as("finance_officer", 0),
                    new Claim(
                            statement.amount(),
                            "EGP",
                            statement.category(),
                            "Statement of " + statement.vendor(),
                            statement.vendor(),
                            day.day(),
                            null,
                            statement.first()),
                    statement.amount().longValue() > MOST_OF_ACCOUNTANTS);
        }
    }

    private void buy(Agenda day, Habit habit, int which) {
        var amount = Chance.between(habit.low(), habit.high(), habit.vendor(), day.index());
        submit(
                day,
                people.as("employee", day.index() + which),
                habit.category(),
                habit.what(),
                habit.vendor(),
                amount,
                false);
    }

    private void submit(
            Agenda day, Actor by, String category, String what, String vendor, long amount, boolean leader) {
        submit(
                day,
                by,
                new Claim(BigDecimal.valueOf(amount), "EGP", category, what, vendor, day.day(), null, null),
                leader);
    }

    private void submit(Agenda day, Actor by, Claim claim, boolean leader) {
        var expense = submission.submit(claim, by);
        var wait = Chance.between(1, 5, "decided after", day.index(), undecided.size());
        undecided.add(
                new Waiting(expense.id(), day.index() + wait, leader, claim.paysFor() != null, day.index() + wait + 4));
    }

    private void decide(Agenda day) {
        for (var waiting : List.copyOf(undecided)) {
            if (waiting.decidedOn() > day.index()) {
                continue;
            }
            undecided.remove(waiting);
            var by = waiting.leader() ? people.as("executive", 0) : people.as("finance_officer", 1);
            if (!waiting.leader()
                    && !waiting.bill()
                    && Chance.happens(0.05, "rejected", day.index(), undecided.size())) {
                decision.reject(waiting.expense(), ExpectedVersion.ANY, "No receipt", by);
            } else {
                decision.approve(waiting.expense(), ExpectedVersion.ANY, by);
                unpaid.add(waiting);
            }
        }
    }

    private void pay(Agenda day) {
        for (var waiting : List.copyOf(unpaid)) {
            if (waiting.paidOn() <= day.index()) {
                unpaid.remove(waiting);
                decision.pay(waiting.expense(), ExpectedVersion.ANY, people.as("finance_officer", 0));
            }
        }
    }
}
