package com.clutch.identity.domain;

import static com.clutch.testing.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApiTokenTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final Instant YEAR = NOW.plus(Duration.ofDays(365));
    private static final Set<String> OWNERS = Set.of("view_fleet", "view_users");

    @Test
    void livesAYearAtMost() {
        assertThatCode(() -> ApiToken.check(OWNERS, YEAR, OWNERS, NOW)).doesNotThrowAnyException();
        refused(IdentityError.API_TOKEN_LIFETIME, () -> ApiToken.check(OWNERS, YEAR.plusMillis(1), OWNERS, NOW));
        refused(IdentityError.API_TOKEN_LIFETIME, () -> ApiToken.check(OWNERS, NOW, OWNERS, NOW));
    }

    @Test
    void mayNoMoreThanItsOwner() {
        var wish = Set.of("view_fleet", "manage_users", "manage_roles");
        var no = refused(IdentityError.SCOPE_NOT_HELD, () -> ApiToken.check(wish, YEAR, OWNERS, NOW));
        assertThat(no).hasMessage("You do not hold manage_roles, manage_users.");
        assertThat(no.details()).containsEntry("notHeld", new TreeSet<>(Set.of("manage_roles", "manage_users")));
        assertThatCode(() -> ApiToken.check(wish, YEAR, Set.of("*"), NOW)).doesNotThrowAnyException();
    }

    @Test
    void worksUntilItExpiresOrIsRevoked() {
        assertThat(token().isLive(YEAR.minusMillis(1))).isTrue();
        assertThat(token().isLive(YEAR)).isFalse();
        var revoked = token().revoked(new UUID(0, 9), "lost", NOW);
        assertThat(revoked.isLive(NOW)).isFalse();
        assertThat(revoked.endReason()).isEqualTo("lost");
        assertThat(revoked.version()).isEqualTo(2);
    }

    @Test
    void stopsWithThePermissionOfItsOwner() {
        assertThat(token().isWithin(OWNERS)).isTrue();
        assertThat(token().isWithin(Set.of("*"))).isTrue();
        assertThat(token().isWithin(Set.of("view_users"))).isFalse();
    }

    private static ApiToken token() {
        return new ApiToken(
                new UUID(0, 1), 1, new UUID(0, 2), "export", Set.of("view_fleet"), "kid", YEAR, null, null, null, NOW);
    }
}
