package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final TokenLifetimes LIFETIMES =
            new TokenLifetimes(Duration.ofMinutes(60), Duration.ofDays(7), Duration.ofSeconds(10));

    @Test
    void livesSevenDaysFromItsLastRefresh() {
        var refreshed = session(SessionKind.STANDARD).refreshed(LIFETIMES, NOW.plus(Duration.ofDays(5)));
        assertThat(refreshed.expiresAt()).isEqualTo(NOW.plus(Duration.ofDays(12)));
        assertThat(refreshed.generation()).isEqualTo(1);
    }

    @Test
    void endsAfterEightHoursForEnterpriseClientsHoweverOftenItIsRefreshed() {
        var session = session(SessionKind.ENTERPRISE);
        var late = NOW.plus(Duration.ofMinutes(450));
        assertThat(session.expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(8)));
        assertThat(session.refreshed(LIFETIMES, late).expiresAt()).isEqualTo(NOW.plus(Duration.ofHours(8)));
        assertThat(session.accessUntil(LIFETIMES.access(), late)).isEqualTo(NOW.plus(Duration.ofHours(8)));
    }

    @Test
    void endsOnce() {
        var ended = session(SessionKind.STANDARD).ended(SessionStatus.LOGGED_OUT, "user_logout", null, NOW);
        assertThat(ended.isLive(NOW)).isFalse();
        assertThatThrownBy(() -> ended.ended(SessionStatus.TERMINATED, "admin_logout", null, NOW))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void worksUntilTheMomentItExpires() {
        var session = session(SessionKind.EMERGENCY);
        assertThat(session.isLive(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(session.isLive(NOW.plus(Duration.ofHours(1)))).isFalse();
    }

    @Test
    void knowsUntilWhenAnAccessTokenOfItMayBeOut() {
        var session = session(SessionKind.STANDARD);
        assertThat(session.tokensExpireAt()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(session.touched(LIFETIMES, NOW.plus(Duration.ofMinutes(5))))
                .returns(NOW.plus(Duration.ofMinutes(65)), Session::tokensExpireAt)
                .returns(NOW.plus(Duration.ofMinutes(5)), Session::lastActivityAt)
                .returns(0, Session::generation)
                .returns(2L, Session::version);
        assertThat(session.touched(LIFETIMES, NOW.minusSeconds(60)).tokensExpireAt())
                .isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(session.refreshed(LIFETIMES, NOW.plus(Duration.ofMinutes(5))).tokensExpireAt())
                .isEqualTo(NOW.plus(Duration.ofMinutes(65)));
    }

    @Test
    void saysWhoEndedItAndWhy() {
        var admin = UUID.randomUUID();
        assertThat(session(SessionKind.STANDARD).ended(SessionStatus.TERMINATED, "admin_logout", admin, NOW))
                .returns(SessionStatus.TERMINATED, Session::status)
                .returns("admin_logout", Session::endReason)
                .returns(admin, Session::endedBy)
                .returns(NOW, Session::endedAt);
    }

    private static Session session(SessionKind kind) {
        var device = new DeviceInfo(null, null, DeviceType.UNKNOWN, null);
        return Session.begin(UUID.randomUUID(), UUID.randomUUID(), kind, device, LIFETIMES, NOW);
    }
}
