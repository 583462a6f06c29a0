package com.clutch.app.demo;

import com.clutch.identity.application.SessionEnding;
import com.clutch.kernel.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Staff, customers and clients come, sign in, and some go. */
final class Office implements Department {

    static final int STAFF_AT_FIRST = 32;
    private static final int STAFF_HIRED = 10;
    private static final int STAFF_LEAVING = 2;
    private static final int CUSTOMERS_AT_FIRST = 110;
    private static final int CUSTOMERS_A_YEAR = 290;
    private static final int CLIENTS_AT_FIRST = 8;
    private static final int MONTH = 30;
    private static final double AT_THE_SCREEN = 0.25;
    private static final double SIGN_INS_OF_STAFF = 0.08;
    private static final double SIGNS_OUT = 0.85;
    private static final double CHURN_A_MONTH = 0.025;

    /** A position: role, department, title. */
    private record Post(String role, String department, String title) {}

    private static final List<Post> LEADERS = List.of(
            new Post("executive", "Management", "Chief Executive"),
            new Post("executive", "Management", "Chief Financial Officer"),
            new Post("operations_manager", "Operations", "Head of Operations"),
            new Post("hr_manager", "People", "Head of People"),
            new Post("finance_officer", "Finance", "Accountant"),
            new Post("finance_officer", "Finance", "Accountant"),
            new Post("asset_manager", "Operations", "Fleet Coordinator"),
            new Post("asset_manager", "Operations", "Workshop Coordinator"),
            new Post("marketing_manager", "Marketing", "Head of Marketing"),
            new Post("crm_manager", "Sales", "Head of Sales"),
            new Post("customer_support", "Sales", "Service Advisor"),
            new Post("customer_support", "Sales", "Service Advisor"),
            new Post("security_manager", "Technology", "Security Lead"),
            new Post("business_analyst", "Finance", "Analyst"));
    private static final List<Post> OTHERS = List.of(
            new Post("employee", "Operations", "Mechanic"),
            new Post("employee", "Operations", "Dispatcher"),
            new Post("support_agent", "Sales", "Support Agent"),
            new Post("employee", "Sales", "Account Manager"),
            new Post("developer", "Technology", "Engineer"));

    private final People people;
    private final SessionEnding sessions;
    private final Screens screens;

    Office(People people, SessionEnding sessions, Screens screens) {
        this.people = people;
        this.sessions = sessions;
        this.screens = screens;
    }

    @Override
    public void plan(Agenda day) {
        day.at(0, 10, this::endSessions);
        hires(day);
        newcomers(day);
        day.at(8, 0, () -> signInStaff(day));
        day.spread("customer signs in", visitors(day), 9, 23, number -> visit(day, (int) number));
        if (day.index() % MONTH == MONTH - 1) {
            day.at(17, 30, () -> churn(day));
        }
    }

    @Override
    public void open(Agenda opening) {
        var day = opening.index();
        for (var number = 0; number < STAFF_AT_FIRST; number++) {
            hire(number, day, people.founder());
        }
        for (var partner = 0; partner < Names.PARTNERS.size(); partner++) {
            people.join(day, people.founder());
        }
        for (var client = 0; client < CLIENTS_AT_FIRST; client++) {
            people.contract(day, people.founder());
        }
        for (var customer = 0; customer < CUSTOMERS_AT_FIRST; customer++) {
            people.welcome(day);
        }
    }

    private Person hire(int number, int day, Actor by) {
        var post = number < LEADERS.size() ? LEADERS.get(number) : OTHERS.get(number % OTHERS.size());
        return people.hire(post.role(), post.department(), post.title(), day, by);
    }

    private void hires(Agenda day) {
        if (happensAt(day.index(), STAFF_HIRED) && Season.isWorkday(day.day()) || isLate(day, STAFF_HIRED)) {
            day.at(10, 0, () -> hire(people.staff().size(), day.index(), people.as("hr_manager", 0)));
        }
        if (happensAt(day.index() + 10, STAFF_LEAVING)) {
            day.at(16, 0, () -> {
                var leaving = people.staff().get(STAFF_AT_FIRST - 1 - day.index() / 180);
                if (!leaving.isGone()) {
                    people.dismiss(leaving, "left the company", people.founder());
                }
            });
        }
        if (day.index() > 0 && happensAt(day.index(), Names.CLIENTS.size() - CLIENTS_AT_FIRST)) {
            day.at(12, 0, () -> people.contract(day.index(), people.as("crm_manager", 0)));
        }
    }

    private void newcomers(Agenda day) {
        day.spread(
                "customer joins",
                timesUpTo(day.index() + 1, CUSTOMERS_A_YEAR) - timesUpTo(day.index(), CUSTOMERS_A_YEAR),
                9,
                21,
                _ -> {
                    var newcomer = people.welcome(day.index());
                    if (newcomer.account().isActive()) {
                        people.signIn(newcomer);
                        look(day, newcomer);
                    }
                });
    }

    /** Whether the day is one of so many that lie evenly in a year. */
    static boolean happensAt(int day, int timesAYear) {
        return timesUpTo(day + 1, timesAYear) > timesUpTo(day, timesAYear);
    }

    // Some days before the end all of it has happened, so that the company is of the same size whatever the time of the
    // last day.
    private static int timesUpTo(int day, int timesAYear) {
        return Math.min(timesAYear, day * timesAYear / 355);
    }

    private static boolean isLate(Agenda day, int timesAYear) {
        // What fell on a day off is done on the first workday after it.
        if (!Season.isWorkday(day.day())) {
            return false;
        }
        for (var back = 1; back <= day.index() && !Season.isWorkday(day.day().minusDays(back)); back++) {
            if (happensAt(day.index() - back, timesAYear)) {
                return true;
            }
        }
        return false;
    }

    private void signInStaff(Agenda day) {
        if (!Season.isWorkday(day.day())) {
            return;
        }
        for (var person : people.staff()) {
            if (!person.isGone() && Chance.happens(SIGN_INS_OF_STAFF, "staff signs in", day.index(), person.number())) {
                people.signIn(person);
            }
            if (people.isSignedIn(person)
                    && Chance.happens(AT_THE_SCREEN, "staff at the screen", day.index(), person.number())) {
                screens.look(person, people.as(person), day.index());
            }
        }
        for (var client : Stream.concat(people.clients().stream(), people.partners().stream())
                .toList()) {
            if (Chance.happens(0.08 + 0.02 * (client.number() % 4), "client signs in", day.index(), client.number())) {
                people.signIn(client);
                look(day, client);
            }
        }
    }

    /** Looks around, and most sign out when they have seen enough. */
    private void look(Agenda day, Person person) {
        screens.look(person, people.as(person), day.index());
        if (Chance.happens(SIGNS_OUT, "signs out", day.index(), person.number(), person.joined())) {
            var actor = people.as(person);
            day.after(
                    person.signedIn(),
                    Chance.between(2, 45, "minutes", day.index(), person.number(), person.joined()),
                    () -> people.signOut(person, actor, sessions));
        }
    }

    private int visitors(Agenda day) {
        return Chance.times(2.6 * Season.demand(day.day(), day.index()), "visitors", day.index());
    }

    private void visit(Agenda day, int number) {
        var present = present();
        var visitor = Chance.one(present, "visitor", day.index(), number);
        if (visitor.account().isActive()) {
            people.signIn(visitor);
            look(day, visitor);
        }
    }

    /** Customers who have not gone. */
    private List<Person> present() {
        return people.customers().stream()
                .filter(customer -> !customer.isGone())
                .toList();
    }

    private void churn(Agenda day) {
        var leaving = new ArrayList<Person>();
        for (var customer : people.customers()) {
            if (!customer.isGone()
                    && customer.joined() + 2 * MONTH < day.index()
                    && Chance.happens(CHURN_A_MONTH, "churn", day.index(), customer.number())) {
                leaving.add(customer);
            }
        }
        for (var customer : leaving) {
            // Most simply do not come back; a few close their account.
            if (Chance.happens(0.3, "account closed", customer.number())) {
                people.dismiss(customer, "asked to close the account", people.founder());
            } else {
                customer.leave();
            }
        }
    }

    private void endSessions() {
        var job = Actor.system("session expiry", people.correlation());
        while (sessions.expireOverdue(job) > 0) {
            // Batch by batch.
        }
    }
}
