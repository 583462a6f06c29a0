package com.clutch.audit.application;

import com.clutch.audit.application.ComplianceReport.Check;
import com.clutch.audit.application.ComplianceReport.Summary;
import com.clutch.audit.application.FigureQueries.Counts;
import com.clutch.audit.application.FigureQueries.UserCount;
import com.clutch.audit.domain.Anchors;
import com.clutch.audit.domain.AuditError;
import com.clutch.audit.domain.Outcome;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.CompanyTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The trail in figures, and the report on a period. */
@Service
public class TrailFigures {

    private static final int LONGEST_DAYS = 731;
    private static final int USUAL_DAYS = 30;
    private static final int TOP = 20;
    private static final Duration OVERDUE = Duration.ofHours(24);
    private static final String FAILURE = Outcome.FAILURE.word();

    private final FigureQueries queries;
    private final ChainQueries chain;
    private final Anchors anchors;
    private final ReadingNotes notes;
    private final CompanyTime time;

    TrailFigures(FigureQueries queries, ChainQueries chain, Anchors anchors, ReadingNotes notes, CompanyTime time) {
        this.queries = queries;
        this.chain = chain;
        this.anchors = anchors;
        this.notes = notes;
        this.time = time;
    }

    /** Figures from a day to a day, both included; the last 30 days where nothing is said. */
    public TrailStatistics statistics(@Nullable LocalDate fromDay, @Nullable LocalDate toDay) {
        var now = time.now();
        var to = toDay == null ? time.today() : toDay;
        var from = fromDay == null ? to.minusDays(USUAL_DAYS - 1L) : fromDay;
        check(from, to);
        var counts = queries.counts(from, to);
        var failures = counts.byOutcome().getOrDefault(FAILURE, 0L);
        return new TrailStatistics(
                from,
                to,
                counts.entries(),
                failures,
                counts.entries() == 0
                        ? 1
                        : Math.round(1000.0 * (counts.entries() - failures) / counts.entries()) / 1000.0,
                queries.activeUsers(from, to),
                counts.byCategory(),
                counts.bySeverity(),
                counts.byOutcome(),
                counts.byModule(),
                counts.byDay(),
                queries.actions(from, to, TOP),
                queries.users(from, to, TOP),
                queries.alerts(begin(from), end(to), now.minus(OVERDUE)),
                queries.unresolvedCritical(begin(from), end(to)),
                queries.blocked(now),
                chain.state().waiting(),
                now);
    }

    /** What one account did from a day to a day; zeros when it did nothing. */
    public UserCount user(UUID userId, @Nullable LocalDate fromDay, @Nullable LocalDate toDay) {
        var to = toDay == null ? time.today() : toDay;
        var from = fromDay == null ? to.minusDays(USUAL_DAYS - 1L) : fromDay;
        check(from, to);
        return queries.user(userId, from, to).stream()
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("activity of user", userId));
    }

    /** The report on a period. */
    public ComplianceReport report(@Nullable LocalDate from, @Nullable LocalDate to, Actor actor) {
        if (from == null || to == null) {
            throw new DomainException(
                    AuditError.BAD_PERIOD, "Say from which day to which day, such as from=2026-01-01.");
        }
        check(from, to);
        notes.note("report", List.of("from", "to"), 1, actor);
        var now = time.now();
        var counts = queries.counts(from, to);
        var checks = checks(from, to, counts, now);
        var held = checks.stream().filter(Check::compliant).count();
        var alerts = queries.alerts(begin(from), end(to), now.minus(OVERDUE));
        return new ComplianceReport(
                from,
                to,
                (int) Math.round(100.0 * held / checks.size()),
                held == checks.size() ? "compliant" : "non_compliant",
                new Summary(
                        counts.entries(),
                        counts.byOutcome().getOrDefault(FAILURE, 0L),
                        alerts.active() + alerts.investigating() + alerts.resolved(),
                        queries.activeUsers(from, to),
                        counts.byCategory(),
                        counts.bySeverity()),
                checks,
                now);
    }

    private List<Check> checks(LocalDate from, LocalDate to, Counts counts, Instant now) {
        var state = chain.state();
        var verified = state.lastVerification();
        var waitingSince = state.waitingSince();
        var checkpoint = state.checkpoint();
        var alerts = queries.alerts(begin(from), end(to), now.minus(OVERDUE));
        var overdue = alerts.overdue();
        var open = alerts.active();
        var critical = queries.unresolvedCritical(begin(from), earlier(end(to), now.minus(Duration.ofDays(7))));
        return List.of(
                new Check(
                        "trail_intact",
                        "The chain was looked through within two days and is whole.",
                        verified != null
                                && verified.intact()
                                && verified.verifiedAt().isAfter(now.minus(Duration.ofDays(2))),
                        verified == null
                                ? "The chain was never looked through."
                                : verified.intact()
                                        ? "Whole up to %d, looked at %s."
                                                .formatted(verified.lastSequence(), verified.verifiedAt())
                                        : "Broken at %d: %s."
                                                .formatted(verified.firstBadSequence(), verified.finding())),
                new Check(
                        "trail_sealed",
                        "No entry waits longer than a minute for its seal.",
                        waitingSince == null || waitingSince.isAfter(now.minus(Duration.ofMinutes(1))),
                        "%d entries wait.".formatted(state.waiting())),
                new Check(
                        "trail_anchored",
                        "The latest checkpoint stands in a file outside the database.",
                        anchors.available() && checkpoint != null && checkpoint.anchored(),
                        anchors.available()
                                ? "Checkpoint %s.".formatted(checkpoint == null ? "none" : checkpoint.sequence())
                                : "There is no anchor file; set CLUTCH_AUDIT_ANCHOR."),
                new Check(
                        "alerts_handled",
                        "No alert of the period was left alone for a day.",
                        overdue == 0,
                        "%d alerts were.".formatted(overdue)),
                new Check(
                        "critical_events_resolved",
                        "Critical security events of the period are resolved within a week.",
                        critical == 0,
                        "%d are not.".formatted(critical)),
                new Check(
                        "alerts_taken_up",
                        "Somebody has taken up every alert of the period.",
                        open == 0,
                        "%d were not; %d entries concern who may do what."
                                .formatted(open, counts.byCategory().getOrDefault("authorization", 0L))));
    }

    private Instant begin(LocalDate day) {
        return time.startOf(day);
    }

    private Instant end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw new DomainException(
                    AuditError.BAD_PERIOD,
                    "The period must end on or after its first day and cover %d days at most.".formatted(LONGEST_DAYS));
        }
    }
}
