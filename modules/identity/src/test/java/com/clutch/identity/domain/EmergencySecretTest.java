package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class EmergencySecretTest {

    private static final String SECRET = "correct horse battery staple 2026 x";

    @Test
    void isOffUnlessConfigured() {
        assertThat(EmergencySecret.of(" ").isOn()).isFalse();
        assertThat(EmergencySecret.of("").matching("")).isEmpty();
    }

    @Test
    void matchesItselfHoweverItIsConfigured() {
        var hash = HexFormat.of().formatHex(OpaqueToken.hash(SECRET));
        assertThat(EmergencySecret.of(SECRET).matching(SECRET)).isPresent();
        assertThat(EmergencySecret.of("sha256:" + hash).matching(SECRET)).isPresent();
        assertThat(EmergencySecret.of("sha256:" + hash).matching(hash)).isEmpty();
        assertThat(EmergencySecret.of(SECRET).matching(SECRET + "x")).isEmpty();
    }

    @Test
    void refusesAShortOne() {
        assertThatThrownBy(() -> EmergencySecret.of("letmein")).hasMessageContaining("at least 32");
    }

    @Test
    void takes32CharactersAndNoHalfHash() {
        assertThat(EmergencySecret.of("x".repeat(32)).isOn()).isTrue();
        assertThatThrownBy(() -> EmergencySecret.of("x".repeat(31))).hasMessageContaining("at least 32");
        assertThatThrownBy(() -> EmergencySecret.of("sha256:abcd")).hasMessageContaining("64 hexadecimal digits");
    }

    @Test
    void neverShowsItselfInALog() {
        assertThat(EmergencySecret.of(SECRET)).hasToString("on");
        assertThat(EmergencySecret.of("")).hasToString("off");
    }
}
