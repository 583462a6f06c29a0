package com.clutch.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void everySpellingIsTheSameAddress() {
        assertThat(Address.parse("2001:db8::1")).isEqualTo(Address.parse("2001:0DB8:0:0:0:0:0:1%eth0"));
        assertThat(Address.parse("::ffff:198.51.100.7")).isEqualTo(Address.parse("198.51.100.7"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "300.1.1.1", "", "10.0.0.1/8", "::g"})
    void aNameOrNonsenseIsRefused(String text) {
        assertThatThrownBy(() -> Address.parse(text))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(AuditError.ADDRESS_INVALID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "::1", "0.0.0.0", "::", "224.0.0.1", "198.51.100.7"})
    void whatWouldLockOutIsRefused(String text) {
        var own = Set.of(Address.parse("198.51.100.7"));
        assertThatThrownBy(() -> Address.parse(text).checkMayBeBlocked(own))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(AuditError.ADDRESS_PROTECTED));
    }

    @Test
    void anybodyElseMayBeBlocked() {
        assertThatCode(() -> Address.parse("203.0.113.9").checkMayBeBlocked(Set.of(Address.parse("198.51.100.7"))))
                .doesNotThrowAnyException();
    }
}
