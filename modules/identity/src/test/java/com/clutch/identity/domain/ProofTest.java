package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.clutch.identity.domain.ProofToken.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Codes, links and keys that prove who somebody is. */
class ProofTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final UUID MONA = new UUID(0, 1);

    @Test
    void aResetLinkWorksForAnHourAndOnce() {
        var link = ProofToken.of(new UUID(0, 2), MONA, Purpose.PASSWORD_RESET, null, NOW);
        assertThat(link.isLive(NOW.plus(Duration.ofMinutes(59)))).isTrue();
        assertThat(link.isLive(NOW.plus(Duration.ofHours(1)))).isFalse();
        assertThat(link.used(NOW).isLive(NOW)).isFalse();
    }

    @Test
    void aCodeIsWorthNothingAfterFiveWrongGuesses() {
        var code = ProofToken.of(new UUID(0, 2), MONA, Purpose.MAIL_CODE, null, NOW);
        for (var guess = 1; guess < 5; guess++) {
            code = code.failed();
            assertThat(code.isLive(NOW)).isTrue();
        }
        assertThat(code.failed().isLive(NOW)).isFalse();
    }

    @Test
    void aSecondFactorIsNeededOnceItIsProven() {
        var setup = SecondFactor.setup(MONA, new byte[] {1});
        assertThat(setup.isEnabled()).isFalse();
        var enabled = setup.enabled(100, NOW);
        assertThat(enabled.isEnabled()).isTrue();
        assertThat(enabled.enabledAt()).isEqualTo(NOW);
        var disabled = enabled.disabled();
        assertThat(disabled.isEnabled()).isFalse();
        assertThat(disabled.version()).isEqualTo(3);
    }

    @Test
    void acceptsACodeOnceAndNoneAfterALaterOne() {
        var enabled = SecondFactor.setup(MONA, new byte[] {1}).enabled(100, NOW);
        assertThat(enabled.accepts(100)).isFalse();
        assertThat(enabled.accepts(101)).isTrue();
        var used = enabled.used(102);
        assertThat(used.accepts(101)).isFalse();
        assertThat(used.accepts(103)).isTrue();
        assertThat(used.version()).isEqualTo(3);
    }

    @Test
    void aKeyThatSignsNoMoreIsKnownUntilItsLastTokenExpires() {
        var until = NOW.plus(Duration.ofHours(1));
        var retired = SigningKey.active("k1", new byte[] {1}, NOW).retired(until, NOW);
        assertThat(retired)
                .returns(SigningKey.Status.RETIRED, SigningKey::status)
                .returns(NOW, SigningKey::retiredAt)
                .returns(until, SigningKey::expiresAt);
        assertThat(retired.revoked(NOW))
                .returns(SigningKey.Status.REVOKED, SigningKey::status)
                .returns(NOW, SigningKey::revokedAt)
                .returns(until, SigningKey::expiresAt);
    }

    @Test
    void tokensAreUnguessableAndKeptOnlyAsAHash() {
        assertThat(OpaqueToken.random()).hasSize(43).isNotEqualTo(OpaqueToken.random());
        assertThat(OpaqueToken.text(new byte[] {(byte) 0xfb, (byte) 0xff})).isEqualTo("-_8");
        assertThat(OpaqueToken.hash("abc"))
                .asHexString()
                .isEqualToIgnoringCase("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
