package com.clutch.app.demo;

import com.clutch.audit.application.TrailRetention;
import com.clutch.finance.application.report.FigureFolding;
import com.clutch.identity.application.FirstAdministrator;
import com.clutch.identity.application.SigningKeyRotation;
import com.clutch.identity.domain.AccountLookup;
import com.clutch.identity.domain.Accounts;
import com.clutch.insights.application.revenue.RevenueForecasting;
import com.clutch.insights.application.user.ChurnTraining;
import com.clutch.insights.application.user.UserHearing;
import com.clutch.kernel.Actor;
import com.clutch.platform.StartupNotes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;

/**
 * Makes the year, once, on an empty installation: before jobs begin, before redelivery looks for what is due, and before anybody
 * can call. Afterwards the clock is that of the machine.
 */
final class DemoYear implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);

    /** Publications that may wait while the next day begins: fewer than fit into the queues of listeners. */
    private static final int BEHIND = 1_000;

    private final DemoSettings settings;
    private final ZoneId zone;
    private final DemoClock clock;
    private final Founding founding;
    private final Closing closing;
    private final People people;
    private final List<Department> departments;
    private final Deliveries deliveries;
    private final Haste haste;
    private final StartupNotes notes;
    private volatile boolean running;

    DemoYear(
            DemoSettings settings,
            ZoneId zone,
            DemoClock clock,
            Founding founding,
            Closing closing,
            People people,
            List<Department> departments,
            Deliveries deliveries,
            Haste haste,
            StartupNotes notes) {
        this.settings = settings;
        this.zone = zone;
        this.clock = clock;
        this.founding = founding;
        this.closing = closing;
        this.people = people;
        this.departments = departments;
        this.deliveries = deliveries;
        this.haste = haste;
        this.notes = notes;
    }

    @Override
    public void start() {
        running = true;
        if (!founding.accounts().isEmpty()) {
            if (haste.wasBrokenOff()) {
                haste.end();
                LOG.warn("The demo year broke off and is not whole. Delete the data directory for a new one.");
            } else {
                LOG.info("There is data already; the demo year is made on an empty database only.");
            }
            return;
        }
        try {
            haste.begin();
            live();
        } finally {
            clock.release();
            haste.end();
        }
    }

    private void live() {
        var began = System.nanoTime();
        var now = clock.instant();
        var today = settings.until() == null ? LocalDate.ofInstant(now, zone) : settings.until();
        var first = today.minusDays(settings.days() - 1L);
        var end = settings.until() == null
                ? now
                : today.plusDays(1).atStartOfDay(zone).toInstant();
        LOG.info("Making the demo year: {} days from {} to {}.", settings.days(), first, today);
        open(first);
        for (var index = 0; index < settings.days(); index++) {
            live(first.plusDays(index), index, end);
            if (index % 30 == 29) {
                LOG.info("{}: day {} of {}, {} s.", first.plusDays(index), index + 1, settings.days(), seconds(began));
            }
        }
        LOG.info("Waiting until {} deliveries are done.", deliveries.waiting());
        var done = deliveries.await(0) && deliveries.failed() == 0;
        closing.close();
        LOG.info(
                "The demo year is made, in {} s{}.",
                seconds(began),
                done ? "" : "; some deliveries are still to be repeated");
        notes.add("Demo data: %s to %s; %d staff, %d customers, %d enterprise clients"
                .formatted(
                        first,
                        today,
                        people.staff().stream()
                                .filter(person -> !person.isGone())
                                .count(),
                        people.customers().size(),
                        people.clients().size()));
    }

    private static long seconds(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toSeconds();
    }

    private void open(LocalDate first) {
        var opening = new Agenda(first, 0, zone);
        clock.put(opening.at(0, 0));
        people.foundedBy(founding.found(notes));
        for (var number = 0; number < departments.size(); number++) {
            clock.put(opening.at(0, 1 + number));
            departments.get(number).open(opening);
            deliveries.await(0);
        }
    }

    private void live(LocalDate date, int index, Instant end) {
        var day = new Agenda(date, index, zone);
        departments.forEach(department -> department.plan(day));
        day.run(clock, end);
        // An account that was made today is known everywhere tomorrow; else the listeners may be a little behind.
        deliveries.await(index % 7 == 6 ? 0 : BEHIND);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Long before redelivery and the web server. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 8192;
    }

    /** The first moments: a key that signs and an administrator, as at the start of any installation. */
    record Founding(
            AccountLookup accounts,
            Accounts people,
            TrailRetention trail,
            SigningKeyRotation keys,
            FirstAdministrator administrator,

            @Value("${clutch.admin.email:admin@clutch.local}")
            String email,

            @Value("${clutch.admin.password:}") String password) {

        Actor found(StartupNotes notes) {
            var job = Actor.system("start", "demo");
            // The table of the trail cannot be divided while entries are written into it.
            trail.prepare();
            keys.ensure(job);
            administrator
                    .ensure(email, password.isBlank() ? null : password, job)
                    .ifPresent(
                            made -> notes.add("First administrator: %s, one-time password: %s".formatted(email, made)));
            var account = people.findByEmail(email).orElseThrow();
            return new Actor(
                    Actor.Kind.ACCOUNT,
                    account.id(),
                    null,
                    account.email(),
                    Set.of(Actor.EVERYTHING),
                    "197.32.0.1",
                    People.BROWSER,
                    "demo");
        }
    }

    /** What jobs would do in the first minutes, so that whoever looks at once sees all of it. */
    record Closing(FigureFolding folding, ChurnTraining training, UserHearing users, RevenueForecasting forecasting) {

        void close() {
            training.trainWeekly();
            while (folding.foldBatch() || users.scoreBatch()) {
                // Batch by batch.
            }
            forecasting.refresh();
        }
    }
}
