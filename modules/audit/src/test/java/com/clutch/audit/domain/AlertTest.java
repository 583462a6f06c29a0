package com.clutch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.KernelError;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AlertTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final UUID SOMEBODY = new UUID(0, 9);

    private final Alert alert = Alert.raise(
            new UUID(0, 1),
            Signal.ofAddress(ThreatPattern.BRUTE_FORCE_ADDRESS, "203.0.113.9", NOON, new UUID(0, 2), 1),
            10,
            NOON);

    @Test
    void goesFromActiveOverInvestigatingToResolved() {
        var investigated = alert.investigate(SOMEBODY, NOON);
        assertThat(investigated.status()).isEqualTo(AlertStatus.INVESTIGATING);
        assertThat(investigated.assignedTo()).isEqualTo(SOMEBODY);

        var resolved = investigated.resolve("A test of ours.", true, SOMEBODY, NOON);
        assertThat(resolved.status()).isEqualTo(AlertStatus.RESOLVED);
        assertThat(resolved.falsePositive()).isTrue();
        assertThat(resolved.version()).isEqualTo(3);
    }

    @Test
    void aResolvedOneIsFinal() {
        var resolved = alert.resolve(null, false, SOMEBODY, NOON);
        assertThatThrownBy(() -> resolved.investigate(SOMEBODY, NOON))
                .isInstanceOfSatisfying(DomainException.class, no -> {
                    assertThat(no.code()).isEqualTo(KernelError.ILLEGAL_TRANSITION);
                    assertThat(no.details()).containsEntry("state", "resolved");
                });
        assertThatThrownBy(() -> resolved.contain(SOMEBODY, NOON)).isInstanceOf(DomainException.class);
    }

    @Test
    void whatIsSeenAgainBelongsToIt() {
        var again = alert.again(
                Signal.ofAddress(
                        ThreatPattern.BRUTE_FORCE_ADDRESS, "203.0.113.9", NOON.plusSeconds(90), new UUID(0, 3), 1),
                17,
                NOON.plusSeconds(91));
        assertThat(again.occurrences()).isEqualTo(17);
        assertThat(again.lastSeen()).isEqualTo(NOON.plusSeconds(90));
        assertThat(again.firstSeen()).isEqualTo(NOON);
    }

    @Test
    void theMoreIsSeenTheSurerAndWorseItIs() {
        var pattern = ThreatPattern.BRUTE_FORCE_ADDRESS;
        assertThat(pattern.confidence(10)).isEqualTo(0.5);
        assertThat(pattern.confidence(90)).isEqualTo(0.9);
        assertThat(pattern.riskScore(90)).isGreaterThan(pattern.riskScore(10)).isLessThanOrEqualTo(75);
        assertThat(ThreatPattern.TOKEN_REUSE.riskScore(1)).isEqualTo(75);
    }
}
