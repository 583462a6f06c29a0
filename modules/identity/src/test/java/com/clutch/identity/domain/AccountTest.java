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

    @Test
    void acceptsSegmentsOfAnOpenOrForwardRangeOnly() {
        var later = NOW.plusSeconds(1);
        assertThatThrownBy(() -> new SegmentCriteria(null, null, null, null, null, null, later, later))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.errors()).containsOnlyKeys("criteria.lastLoginTo"));
        assertThat(new SegmentCriteria(null, null, null, null, NOW, later, null, later).createdTo())
                .isEqualTo(later);
        assertThat(new SegmentCriteria(null, null, null, null, NOW, null, NOW, later).lastLoginFrom())
                .isEqualTo(NOW);
    }

    @Test
    void aChangedSegmentIsItsNextVersion() {
        var segment = new UserSegment(
                account.id(),
                1,
                " Drivers ",
                "",
                "role",
                UserSegment.Status.ACTIVE,
                SegmentCriteria.NONE,
                NOW,
                account.id(),
                NOW);
        assertThat(segment.changed(
                        "Riders", "", "role", UserSegment.Status.INACTIVE, SegmentCriteria.NONE, NOW.plusSeconds(1)))
                .returns("Riders", UserSegment::name)
                .returns(2L, UserSegment::version)
                .returns(UserSegment.Status.INACTIVE, UserSegment::status);
    }

    @Test
    void onlyAnActiveAccountSignsIn() {
        assertThat(account.isActive()).isFalse();
        assertThat(account.confirmed().isActive()).isTrue();
        assertThat(account.confirmed().moveTo(AccountStatus.SUSPENDED).isActive())
                .isFalse();
    }

    @Test
    void changesOnePartAtATimeAndKeepsTheRest() {
        var profile = Profile.EMPTY.withPosition("Fleet", "Dispatcher").withAvatar("/avatars/1");
        var organization = new UUID(0, 7);
        var partner = new UUID(0, 8);
        var after = account.named("Omar", "Adel")
                .withGrants(Grants.of("operations"))
                .withProfile(profile)
                .belongingTo(organization, partner)
                .inRealm(Realm.PARTNER)
                .withPreferences(Preferences.USUAL)
                .nextVersion(NOW.plusSeconds(1));
        assertThat(after)
                .returns("Omar Adel", Account::name)
                .returns(account.email(), Account::email)
                .returns(Grants.of("operations"), Account::grants)
                .returns(organization, Account::organizationId)
                .returns(partner, Account::partnerId)
                .returns(Realm.PARTNER, Account::realm)
                .returns(account.version() + 1, Account::version)
                .returns(NOW.plusSeconds(1), Account::updatedAt)
                .returns(account.createdAt(), Account::createdAt);
        assertThat(after.profile())
                .returns("Fleet", Profile::department)
                .returns("Dispatcher", Profile::jobTitle)
                .returns("/avatars/1", Profile::avatar);
    }
}
