package com.clutch.insights.domain.user;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.insights.domain.Fact;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UserTest {

    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");
    private static final UUID ID = new UUID(0, 1);
    // The first of April in Cairo, still March in UTC.
    private static final Instant CREATED = Instant.parse("2026-03-31T22:30:00Z");

    @Test
    void countsByRoleMonthAndTheStepsItHasReached() {
        assertThat(user(false, false, null).counts(CAIRO))
                .containsExactlyInAnyOrder(
                        new Count(Tally.ROLE, "hr", null),
                        step("REGISTERED"),
                        new Count(Tally.NEW_IN_MONTH, "2026-04", null));
        assertThat(user(true, true, CREATED).counts(CAIRO))
                .contains(
                        step("REGISTERED"),
                        step("EMAIL_VERIFIED"),
                        step("FIRST_SIGN_IN"),
                        step("PROFILE_COMPLETE"),
                        step("COMPLETED"));
        assertThat(user(true, true, null).counts(CAIRO)).doesNotContain(step("COMPLETED"), step("FIRST_SIGN_IN"));
        assertThat(user(true, false, CREATED).counts(CAIRO)).doesNotContain(step("COMPLETED"));
        assertThat(user(false, true, CREATED).counts(CAIRO)).doesNotContain(step("COMPLETED"));
    }

    @Test
    void cameBackOnlyOnALaterDay() {
        assertThat(user(true, true, CREATED.plusSeconds(60)).counts(CAIRO))
                .extracting(Count::tally)
                .doesNotContain(Tally.CAME_BACK);
        assertThat(user(true, true, CREATED.plusSeconds(86_400)).counts(CAIRO))
                .contains(new Count(Tally.CAME_BACK, "2026-04", LocalDate.of(2026, 4, 2)));
    }

    @Test
    void countsNowhereBeforeItIsToldOfAndAfterItWasRemoved() {
        var unknown = new User(ID, null, null, null).withSession(CREATED);
        assertThat(unknown.counts(CAIRO)).isEmpty();
        assertThat(unknown.with(account(true, true, true)).counts(CAIRO)).isEmpty();
        assertThat(unknown.with(account(true, true, false)).counts(CAIRO)).contains(step("FIRST_SIGN_IN"));
    }

    @Test
    void anOlderSessionThatIsToldLateIsTheFirstAndNotTheLast() {
        var later = CREATED.plusSeconds(60);
        assertThat(new User(ID, null, null, null).withSession(later).withSession(CREATED))
                .returns(CREATED, User::firstSession)
                .returns(later, User::lastSession);
        assertThat(new User(ID, null, null, null).withSession(CREATED).withSession(later))
                .returns(CREATED, User::firstSession)
                .returns(later, User::lastSession);
    }

    @Test
    void wasSeenAtItsLastSessionOrRequest() {
        var requests = new Habit(1, 1, 1, 1, LocalDate.of(2026, 4, 3));
        assertThat(requests.lastSeen(null, CAIRO)).isEqualTo("2026-04-03");
        assertThat(requests.lastSeen(CREATED, CAIRO)).isEqualTo("2026-04-03");
        assertThat(requests.lastSeen(CREATED.plusSeconds(5 * 86_400), CAIRO)).isEqualTo("2026-04-06");
        assertThat(new Habit(1, 1, 1, 1, null).lastSeen(CREATED, CAIRO)).isEqualTo("2026-04-01");
        assertThat(new Habit(0, 0, 0, 0, null).lastSeen(null, CAIRO)).isNull();
    }

    @Test
    void silenceAndAgeAreCountedInDaysAndNeverNegative() {
        var habit = new Habit(4, 3, 20, 2, null);
        var today = LocalDate.of(2026, 4, 11);
        assertThat(habit.features(CREATED, CREATED.plusSeconds(3 * 86_400), today, CAIRO))
                .containsExactly(Habit.features(7, 4, 3, 20, 2, 10));
        assertThat(habit.features(CREATED, null, today, CAIRO)).containsExactly(Habit.features(10, 4, 3, 20, 2, 10));
        assertThat(habit.features(CREATED, null, LocalDate.of(2026, 3, 1), CAIRO))
                .containsExactly(Habit.features(0, 4, 3, 20, 2, 0));
    }

    @Test
    void talliesAreMovedInOneOrderWhoeverMovesThem() {
        var role = new Count(Tally.ROLE, "hr", null);
        assertThat(role).isLessThan(new Count(Tally.ROLE, "it", null));
        assertThat(role).isLessThan(step("REGISTERED"));
        assertThat(new Count(Tally.CAME_BACK, "2026-04", null))
                .isLessThan(new Count(Tally.CAME_BACK, "2026-04", LocalDate.EPOCH));
        assertThat(role.compareTo(new Count(Tally.ROLE, "hr", null))).isZero();
    }

    @Test
    void everyStepOfTheOnboardingHasATitle() {
        assertThat(OnboardingStep.values())
                .allSatisfy(step -> assertThat(step.title()).isNotBlank());
    }

    private static Count step(String step) {
        return new Count(Tally.ONBOARDING, step, null);
    }

    private static User user(boolean verified, boolean complete, Instant session) {
        return new User(ID, account(verified, complete, false), session, session);
    }

    private static Fact.Account account(boolean verified, boolean complete, boolean gone) {
        return new Fact.Account(
                ID, 1, gone, "staff", "hr", "Mona", null, "active", verified, complete, CREATED, "Africa/Cairo");
    }
}
