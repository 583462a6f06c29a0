package com.clutch.insights.domain.user;

import com.clutch.insights.domain.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one account. Its parts arrive in any order, so sessions may be known before the account is.
 *
 * @param account as identity told it last, null when it has not told yet
 * @param firstSession when the first session began (UTC), null when there was none
 * @param lastSession when the last session began (UTC), null when there was none
 */
public record User(
        UUID id,
        Fact.@Nullable Account account,
        @Nullable Instant firstSession,
        @Nullable Instant lastSession) {

    /** The same with another state of the account. */
    public User with(Fact.@Nullable Account told) {
        return new User(id, told, firstSession, lastSession);
    }

    /** The same after one more session, which may be an older one that was told late. */
    public User withSession(Instant begun) {
        return new User(
                id,
                account,
                firstSession == null || begun.isBefore(firstSession) ? begun : firstSession,
                lastSession == null || begun.isAfter(lastSession) ? begun : lastSession);
    }

    /** Where the account counts; nowhere while identity has not told of it, or after it was removed. */
    public List<Count> counts(ZoneId zone) {
        var counts = new ArrayList<Count>();
        if (account == null || account.gone()) {
            return counts;
        }
        counts.add(new Count(Tally.ROLE, account.role(), null));
        step(counts, OnboardingStep.REGISTERED, true);
        step(counts, OnboardingStep.EMAIL_VERIFIED, account.verified());
        step(counts, OnboardingStep.FIRST_SIGN_IN, firstSession != null);
        step(counts, OnboardingStep.PROFILE_COMPLETE, account.profileComplete());
        step(counts, OnboardingStep.COMPLETED, account.verified() && firstSession != null && account.profileComplete());
        var created = LocalDate.ofInstant(account.createdAt(), zone);
        var month = YearMonth.from(created).toString();
        counts.add(new Count(Tally.NEW_IN_MONTH, month, null));
        if (lastSession != null) {
            var last = LocalDate.ofInstant(lastSession, zone);
            if (last.isAfter(created)) {
                counts.add(new Count(Tally.CAME_BACK, month, last));
            }
        }
        return counts;
    }

    private static void step(List<Count> counts, OnboardingStep step, boolean reached) {
        if (reached) {
            counts.add(new Count(Tally.ONBOARDING, step.name(), null));
        }
    }
}
