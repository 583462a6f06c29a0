package com.clutch.identity.domain;

import static com.clutch.testing.Refusals.noSuchMove;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant TOO_LATE = NOW.plus(Invitation.LIFETIME);
    private static final UUID MONA = new UUID(0, 1);
    private static final byte[] LINK = {1, 2, 3};

    @Test
    void isOpenForSevenDays() {
        var open = open();
        assertThat(open.email()).isEqualTo("omar@clutch.test");
        assertThat(open.statusAt(TOO_LATE.minusMillis(1))).isEqualTo(InvitationStatus.PENDING);
        assertThat(open.statusAt(TOO_LATE)).isEqualTo(InvitationStatus.EXPIRED);
        assertThat(open.declined(NOW).statusAt(TOO_LATE)).isEqualTo(InvitationStatus.DECLINED);
    }

    @Test
    void isAcceptedOnceAndInTime() {
        var account = new UUID(0, 2);
        var accepted = open().accepted(account, NOW);
        assertThat(accepted.status()).isEqualTo(InvitationStatus.ACCEPTED);
        assertThat(accepted.accountId()).isEqualTo(account);
        assertThat(accepted.acceptedAt()).isEqualTo(NOW);
        assertThat(accepted.version()).isEqualTo(2);
        noSuchMove("accepted", List.of(), () -> accepted.accepted(account, NOW));
        noSuchMove("expired", List.of("pending", "declined"), () -> open().accepted(account, TOO_LATE));
    }

    @Test
    void aNewLinkWorksSevenDaysFromThen() {
        var later = TOO_LATE.plus(Duration.ofDays(1));
        var resent = open().expired(TOO_LATE).resent(new byte[] {9}, MONA, later);
        assertThat(resent.statusAt(later)).isEqualTo(InvitationStatus.PENDING);
        assertThat(resent.expiresAt()).isEqualTo(later.plus(Invitation.LIFETIME));
        assertThat(resent.tokenHash()).containsExactly(9);
        assertThat(resent.resentBy()).isEqualTo(MONA);
        noSuchMove("declined", List.of(), () -> open().declined(NOW).resent(new byte[] {9}, MONA, NOW));
    }

    @Test
    void canBeWithdrawnUntilItIsAccepted() {
        assertThat(open().declined(TOO_LATE).status()).isEqualTo(InvitationStatus.DECLINED);
        noSuchMove("accepted", List.of(), () -> open().accepted(MONA, NOW).declined(NOW));
        assertThat(open().expired(TOO_LATE).status()).isEqualTo(InvitationStatus.EXPIRED);
    }

    @Test
    void givesTheRoleUnderItsPresentNameAndThePermissions() {
        var renamed = open().withRole("dispatch", NOW);
        assertThat(renamed.grants()).isEqualTo(new Grants("dispatch", Set.of(), Set.of("view_fleet")));
        assertThat(renamed.status()).isEqualTo(InvitationStatus.PENDING);
    }

    @Test
    void nobodyChangesItsLinkFromOutside() {
        var hash = LINK.clone();
        var open = open(hash);
        hash[0] = 7;
        open.tokenHash()[1] = 7;
        assertThat(open.tokenHash()).containsExactly(LINK);
    }

    private static Invitation open() {
        return open(LINK);
    }

    private static Invitation open(byte[] hash) {
        return new Invitation(
                new UUID(0, 5),
                1,
                " Omar@Clutch.test ",
                "Omar",
                "operations",
                null,
                null,
                Set.of("view_fleet"),
                "en",
                InvitationStatus.PENDING,
                hash,
                TOO_LATE,
                MONA,
                "Mona",
                null,
                null,
                null,
                null,
                NOW,
                NOW);
    }
}
