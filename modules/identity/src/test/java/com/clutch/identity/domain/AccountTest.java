package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Account account = Account.create(
            new UUID(1, 1),
            Realm.STAFF,
            " Mona.Adel@Clutch.TEST ",
            " Mona ",
            "Adel",
            AccountStatus.PENDING,
            Grants.of("hr"),
            new UUID(1, 2),
            NOW);

    @Test
    void keepsTheEmailInLowerCaseAndNamesWithoutSpaceAround() {
        assertThat(account.email()).isEqualTo("mona.adel@clutch.test");
        assertThat(account.name()).isEqualTo("Mona Adel");
    }

    @Test
    void becomesActiveWhenItsOwnerConfirmsIt() {
        var confirmed = account.confirmed();
        assertThat(confirmed.isActive()).isTrue();
        assertThat(confirmed.verified()).isTrue();
    }

    @Test
    void staysSuspendedWhenItsOwnerConfirmsTheEmail() {
        assertThat(account.moveTo(AccountStatus.SUSPENDED).confirmed().status()).isEqualTo(AccountStatus.SUSPENDED);
    }

    @Test
    void neverBecomesPendingAgain() {
        var active = account.moveTo(AccountStatus.ACTIVE);
        assertThatThrownBy(() -> active.moveTo(AccountStatus.PENDING))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(KernelError.ILLEGAL_TRANSITION));
    }

    @Test
    void refusesToSuspendWhatIsOutOfUse() {
        var inactive = account.moveTo(AccountStatus.INACTIVE);
        assertThatThrownBy(() -> inactive.moveTo(AccountStatus.SUSPENDED)).isInstanceOf(DomainException.class);
        assertThat(inactive.moveTo(AccountStatus.ACTIVE).isActive()).isTrue();
    }

    @Test
    void isTheSameWhenItMovesToWhereItIs() {
        assertThat(account.moveTo(AccountStatus.PENDING)).isSameAs(account);
    }

    @Test
    void mustBeVerifiedAgainUnderAnotherEmail() {
        var verified = account.confirmed();
        assertThat(verified.withEmail("MONA.ADEL@clutch.test").verified()).isTrue();
        assertThat(verified.withEmail("other@clutch.test").verified()).isFalse();
    }

    @Test
    void listsTheMainRoleOnlyOnceAmongItsRoles() {
        var grants = new Grants("hr", Set.of("hr", "finance"), Set.of());
        assertThat(grants.furtherRoles()).containsExactly("finance");
        assertThat(grants.roles()).containsExactly("finance", "hr");
        assertThat(grants.withRole("finance").roles()).containsExactly("finance");
    }

    @Test
    void refusesSegmentsWhoseRangesRunBackwards() {
        assertThatThrownBy(() -> new SegmentCriteria(null, null, null, null, NOW, NOW.minusSeconds(1), null, null))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsKey("criteria.createdTo"));
    }

    @Test
    void namesEachPreferenceThatMakesNoSense() {
        var odd = new Preferences(
                "zz", "Mars/Base", "pink", "?", "XXXX", Preferences.USUAL.notifications(), "wide", "home", true, true);
        assertThatThrownBy(odd::checked)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        no -> assertThat(no.errors())
                                .containsOnlyKeys(
                                        "language",
                                        "timezone",
                                        "theme",
                                        "dateFormat",
                                        "currency",
                                        "dashboardLayout",
                                        "defaultView"));
        assertThat(Preferences.USUAL.checked()).isEqualTo(Preferences.USUAL);
    }
}
