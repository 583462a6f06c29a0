package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CredentialTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private final Credential fresh = Credential.none(UUID.randomUUID()).withPassword("hash", false, NOW);

    @Test
    void forgivesFourFailures() {
        assertThat(failed(fresh, 4).isLocked(NOW)).isFalse();
    }

    @Test
    void locksForAMinuteAtTheFifthFailure() {
        var locked = failed(fresh, 5);
        assertThat(locked.isLocked(NOW.plusSeconds(59))).isTrue();
        assertThat(locked.isLocked(NOW.plusSeconds(60))).isFalse();
    }

    @Test
    void locksTwiceAsLongAfterEachFurtherFailureUpToAnHour() {
        var at = NOW;
        var credential = failed(fresh, 5);
        for (var minutes : new long[] {2, 4, 8, 16, 32, 60, 60}) {
            at = credential.lockedUntil();
            credential = credential.failed(at);
            assertThat(Duration.between(at, credential.lockedUntil())).isEqualTo(Duration.ofMinutes(minutes));
        }
    }

    @Test
    void countsNothingWhileItIsLocked() {
        var locked = failed(fresh, 5);
        assertThat(locked.failed(NOW.plusSeconds(1))).isEqualTo(locked);
    }

    @Test
    void forgetsFailuresAfterSuccess() {
        var clean = failed(fresh, 4).succeeded();
        assertThat(clean.failedAttempts()).isZero();
        assertThat(failed(clean, 4).isLocked(NOW)).isFalse();
    }

    @Test
    void everyChangeIsItsNextVersionAndNoFailureIsNoChange() {
        assertThat(fresh.version()).isEqualTo(1);
        assertThat(fresh.succeeded()).isSameAs(fresh);
        assertThat(fresh.failed(NOW)).returns(2L, Credential::version);
        assertThat(failed(fresh, 5).unlocked())
                .returns(7L, Credential::version)
                .returns(null, Credential::lockedUntil)
                .returns(0, Credential::failedAttempts);
    }

    private static Credential failed(Credential credential, int times) {
        var result = credential;
        for (var i = 0; i < times; i++) {
            result = result.failed(NOW);
        }
        return result;
    }
}
