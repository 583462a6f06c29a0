package com.clutch.insights.application.user;

import com.clutch.insights.application.Percent;
import com.clutch.insights.application.user.UserQueries.Cohort;
import com.clutch.insights.domain.user.OnboardingStep;
import com.clutch.insights.domain.user.Tally;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Who uses Clutch, who comes back, and how far new users get. Percentages have one decimal. */
@Service
public class UserAnalytics {

    private static final int MONTHS = 12;
    private static final int RETENTION_DAYS = 30;

    private final UserQueries queries;
    private final Clock clock;
    private final ZoneId zone;

    UserAnalytics(UserQueries queries, Clock clock, @Value("${clutch.time-zone:Africa/Cairo}") ZoneId zone) {
        this.queries = queries;
        this.clock = clock;
        this.zone = zone;
    }

    /** Accounts by main role, whatever their status; the largest first, equal ones by name. */
    public RoleDistribution roles() {
        var counts = queries.tally(Tally.ROLE);
        var total = counts.values().stream().mapToLong(Long::longValue).sum();
        return new RoleDistribution(
                counts.entrySet().stream()
                        .map(entry ->
                                new RoleShare(entry.getKey(), entry.getValue(), Percent.of(entry.getValue(), total)))
                        .sorted(Comparator.comparingLong(RoleShare::count)
                                .reversed()
                                .thenComparing(RoleShare::role))
                        .toList(),
                total);
    }

    /**
     * The accounts of each of the last twelve months, this one included, and how many of them are still there: they began a
     * session in the last {@value #RETENTION_DAYS} days, today included, and on a later day than that of their registration.
     */
    public GrowthCohorts cohorts() {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        var months = IntStream.range(0, MONTHS)
                .mapToObj(offset -> first.plusMonths(offset).toString())
                .toList();
        var known = queries.cohorts(new LinkedHashSet<>(months), today.minusDays(RETENTION_DAYS - 1L));
        return new GrowthCohorts(
                months.stream()
                        .map(month -> {
                            var cohort = known.getOrDefault(month, new Cohort(0, 0));
                            return new GrowthCohort(
                                    month,
                                    cohort.accounts(),
                                    cohort.returned(),
                                    Percent.of(cohort.returned(), cohort.accounts()));
                        })
                        .toList(),
                RETENTION_DAYS);
    }

    /** How many accounts reached each step; an account has completed when it reached them all. */
    public Onboarding onboarding() {
        var counts = queries.tally(Tally.ONBOARDING);
        var total = counts.getOrDefault(OnboardingStep.REGISTERED.name(), 0L);
        var completed = counts.getOrDefault(OnboardingStep.COMPLETED.name(), 0L);
        return new Onboarding(
                total,
                completed,
                Percent.of(completed, total),
                Arrays.stream(OnboardingStep.values())
                        .filter(step -> step != OnboardingStep.COMPLETED)
                        .map(step -> {
                            var reached = counts.getOrDefault(step.name(), 0L);
                            return new OnboardingProgress(step.title(), reached, total, Percent.of(reached, total));
                        })
                        .toList());
    }

    /** Accounts by role. */
    public record RoleDistribution(List<RoleShare> roles, long total) {}

    /** One role. */
    public record RoleShare(String role, long count, double percentage) {}

    /**
     * Twelve months, the oldest first.
     *
     * @param retentionDays days, today included, in which an account must have been seen to count as retained
     */
    public record GrowthCohorts(List<GrowthCohort> cohorts, int retentionDays) {}

    /**
     * The accounts of a month.
     *
     * @param month yyyy-MM, in the time zone of the company
     */
    public record GrowthCohort(String month, long newUsers, long retained, double retentionRate) {}

    /** How far users got. */
    public record Onboarding(long total, long completed, double completionRate, List<OnboardingProgress> steps) {}

    /** One step. */
    public record OnboardingProgress(String step, long completed, long total, double completionRate) {}
}
