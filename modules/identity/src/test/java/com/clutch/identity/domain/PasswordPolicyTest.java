package com.clutch.identity.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.kernel.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "Ab1defg, at least 8 characters",
        "abcdefg1, a capital letter",
        "ABCDEFG1, a small letter",
        "Abcdefgh, a digit",
        "Mona1234@clutch.test, something other than the e-mail address",
        "MONA1234, something other than the e-mail address"
    })
    void saysWhatIsMissing(String password, String missing) {
        assertThatThrownBy(() -> PasswordPolicy.check("newPassword", password, "mona1234@clutch.test"))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining(missing);
    }

    @Test
    void refusesMoreThan128Characters() {
        assertThatThrownBy(() -> PasswordPolicy.check("password", "Ab1" + "x".repeat(126), "a@b.test"))
                .hasMessageContaining("at most 128");
    }

    @Test
    void takesAGoodOne() {
        assertThatCode(() -> PasswordPolicy.check("password", "Nile2Del", "mona@clutch.test"))
                .doesNotThrowAnyException();
        assertThatCode(() -> PasswordPolicy.check("password", "Ab1" + "x".repeat(125), "mona@clutch.test"))
                .doesNotThrowAnyException();
        assertThatCode(() -> PasswordPolicy.check("password", "Nile2Delta", "mona@clutch.test"))
                .doesNotThrowAnyException();
    }
}
