package com.clutch.insights.application;

import com.clutch.insights.application.FigureQueries.Span;
import com.clutch.insights.application.FigureQueries.Wanted;
import com.clutch.insights.domain.Figure;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What the company ought to look after, as far as events say it. */
@Service
public class Compliance {

    private static final int DAYS = 30;
    private static final int USUAL_INCIDENTS = 2;
    private static final Set<Figure> NOW =
            EnumSet.of(Figure.PENDING_EXPENSES, Figure.PENDING_PAYOUTS, Figure.BREACHED_BUDGETS);
    private static final Set<Figure> DUE = EnumSet.of(Figure.LAPSING_PAPERS, Figure.DUE_SERVICES, Figure.DUE_WORK);
    private static final int YEARS_AHEAD = 20;

    private final FigureQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    Compliance(FigureQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * How things stand today. Red when something is violated, amber when there were more than {@value #USUAL_INCIDENTS} security
     * incidents in {@value #DAYS} days, else green. An audit is a look of a person into the audit trail; the next is due
     * {@value #DAYS} days after the last.
     */
    public Status status() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var sums = queries.sums(List.of(
                new Wanted(NOW, new Span(today, today)),
                // What is due today is not overdue, and a paper lapses on its day.
                new Wanted(Set.of(Figure.LAPSING_PAPERS), new Span(today.plusDays(1), today.plusYears(YEARS_AHEAD))),
                new Wanted(DUE, new Span(today, today.plusYears(YEARS_AHEAD))),
                new Wanted(Set.of(Figure.SECURITY_INCIDENTS), new Span(today.minusDays(DAYS - 1L), today))));
        var now = sums.getFirst();
        var lapsed = now.total(Figure.LAPSING_PAPERS) - sums.get(1).of(Figure.LAPSING_PAPERS);
        var yesterday = today.minusDays(1);
        var due = sums.get(2);
        var sources = new ArrayList<Source>();
        sources.add(whole(now, "pendingApprovals", "Expenses that wait for a decision", Figure.PENDING_EXPENSES));
        sources.add(whole(now, "pendingApprovals", "Payouts that wait for approval", Figure.PENDING_PAYOUTS));
        sources.add(whole(now, "violations", "Budgets overdrawn", Figure.BREACHED_BUDGETS));
        sources.add(new Source(
                "violations", "Papers of vehicles lapsed", lapsed, now.hrefOf(null, today, Figure.LAPSING_PAPERS)));
        sources.add(overdue(due, "Services overdue", Figure.DUE_SERVICES, yesterday));
        sources.add(overdue(due, "Scheduled work overdue", Figure.DUE_WORK, yesterday));
        sources.add(new Source(
                "securityIncidents",
                "Security alerts of %d days".formatted(DAYS),
                sums.get(3).of(Figure.SECURITY_INCIDENTS),
                sums.get(3).href(Figure.SECURITY_INCIDENTS)));
        var violations = sum(sources, "violations");
        var incidents = sum(sources, "securityIncidents");
        var audited = queries.lastDay(Figure.AUDITS);
        return new Status(
                sum(sources, "pendingApprovals"),
                violations,
                incidents,
                violations > 0 ? "red" : incidents > USUAL_INCIDENTS ? "amber" : "green",
                audited == null ? null : start(audited),
                audited == null ? null : start(audited.plusDays(DAYS)),
                sources,
                now.asOf());
    }

    private static Source whole(Sums now, String figure, String name, Figure counted) {
        return new Source(figure, name, now.total(counted), now.hrefOf(null, null, counted));
    }

    private static Source overdue(Sums due, String name, Figure counted, LocalDate yesterday) {
        return new Source(
                "violations", name, due.total(counted) - due.of(counted), due.hrefOf(null, yesterday, counted));
    }

    private static long sum(List<Source> sources, String figure) {
        return sources.stream()
                .filter(source -> source.figure().equals(figure))
                .mapToLong(Source::count)
                .sum();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * How things stand.
     *
     * @param pendingApprovals expenses and payouts that wait
     * @param violations overdrawn budgets, lapsed papers, overdue services and work
     * @param securityIncidents alerts of 30 days, today included, that are not false
     * @param overallStatus green, amber or red
     * @param lastAudit beginning of the day on which a person last looked into the audit trail, null when nobody has
     * @param nextAudit null when there was no last one
     * @param sources what each of the three is made of
     * @param asOf newest fact it knows, null when there is none
     */
    public record Status(
            long pendingApprovals,
            long violations,
            long securityIncidents,
            String overallStatus,
            @Nullable Instant lastAudit,
            @Nullable Instant nextAudit,
            List<Source> sources,
            @Nullable Instant asOf) {}

    /**
     * A part of a figure.
     *
     * @param figure pendingApprovals, violations or securityIncidents
     * @param href where the list is read that explains it, exactly as it was then
     */
    public record Source(String figure, String name, long count, String href) {}
}
