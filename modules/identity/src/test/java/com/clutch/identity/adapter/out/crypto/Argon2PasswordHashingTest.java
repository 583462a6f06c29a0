package com.clutch.identity.adapter.out.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Argon2PasswordHashingTest {

    private final Argon2PasswordHashing hashing = new Argon2PasswordHashing(2);

    @Test
    void tellsTheRightPasswordFromAWrongOne() {
        var hash = hashing.hash("Nile2Delta");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hashing.matches("Nile2Delta", hash)).isTrue();
        assertThat(hashing.matches("nile2Delta", hash)).isFalse();
    }

    @Test
    void saltsEachHash() {
        assertThat(hashing.hash("Nile2Delta")).isNotEqualTo(hashing.hash("Nile2Delta"));
    }

    @Test
    void neverMatchesNothing() {
        assertThat(hashing.matchesNothing("nobody's password")).isFalse();
    }
}
