package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.SecondFactorSetup.BackupCodes;
import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecondFactorTest extends SignInFixture {

    private static final String EMAIL = "mona@clutch.test";

    @Autowired
    SecondFactorSetup setup;

    @Autowired
    SecondFactorChange change;

    private Actor mona;
    private byte[] secret;
    private BackupCodes backup;

    @BeforeEach
    void enable() {
        account(EMAIL, "hr");
        mona = actor(signIn(EMAIL, PASSWORD));
        var shown = setup.begin(mona);
        assertThat(shown.otpauthUrl()).startsWith("otpauth://totp/Clutch:mona%40clutch.test?secret=" + shown.secret());
        secret = decoded(shown.secret());
        assertThat(signIn(EMAIL, PASSWORD))
                .as("sign-in before the secret is proved")
                .isNotNull();
        backup = setup.verify(code(), mona);
        assertThat(backup.backupCodes()).hasSize(10).doesNotHaveDuplicates();
        clock.advance(Duration.ofSeconds(30));
    }

    @Test
    void asksForACodeOnlyWhenThePasswordIsRight() {
        assertThatThrownBy(() -> signIn(EMAIL, "wrong")).hasMessage(SignIn.REFUSAL);
        var token = waiting();
        assertThat(signIn.withSecondFactor(token, code(), visitor).user().email())
                .isEqualTo(EMAIL);
    }

    @Test
    void takesPasswordAndCodeInOneStep() {
        assertThat(signIn.withPassword(attempt(EMAIL, PASSWORD, code()), visitor))
                .isNotNull();
    }

    @Test
    void refusesACodeThatWasUsed() {
        var used = code();
        signIn.withPassword(attempt(EMAIL, PASSWORD, used), visitor);
        assertThatThrownBy(() -> signIn.withPassword(attempt(EMAIL, PASSWORD, used), visitor))
                .hasMessageContaining("used before");
    }

    @Test
    void letsOneOfManyWithTheSameCodeIn() {
        var code = code();
        var in = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                threads.submit(() -> {
                    signIn.withPassword(attempt(EMAIL, PASSWORD, code), visitor);
                    in.incrementAndGet();
                });
            }
        }
        assertThat(in).hasValue(1);
    }

    @Test
    void usesAWaitingSignInOnce() {
        var token = waiting();
        signIn.withSecondFactor(token, code(), visitor);
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> signIn.withSecondFactor(token, code(), visitor))
                .hasMessage(SignIn.REFUSAL);
    }

    @Test
    void locksTheAccountAfterFiveWrongCodesAlthoughThePasswordIsRight() {
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> signIn.withPassword(attempt(EMAIL, PASSWORD, "000000"), visitor))
                    .isInstanceOf(DomainException.class);
        }
        assertThatThrownBy(() -> signIn.withPassword(attempt(EMAIL, PASSWORD, code()), visitor))
                .hasMessage(SignIn.REFUSAL);
    }

    @Test
    void takesEachBackupCodeOnce() {
        var code = backup.backupCodes().getFirst();
        assertThat(signIn.withPassword(attempt(EMAIL, PASSWORD, code.toUpperCase(java.util.Locale.ROOT)), visitor))
                .isNotNull();
        assertThatThrownBy(() -> signIn.withPassword(attempt(EMAIL, PASSWORD, code), visitor))
                .isInstanceOf(DomainException.class);
        assertThat(setup.status(mona.id()).backupCodesLeft()).isEqualTo(9);
    }

    @Test
    void isSwitchedOffOnlyWithACode() {
        assertThatThrownBy(() -> change.disable("000000", mona))
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(IdentityError.WRONG_CODE));
        change.disable(code(), mona);
        assertThat(setup.status(mona.id()).enabled()).isFalse();
        assertThat(signIn(EMAIL, PASSWORD)).isNotNull();
    }

    private String waiting() {
        try {
            signIn(EMAIL, PASSWORD);
            throw new AssertionError("A code should have been asked for.");
        } catch (DomainException no) {
            assertThat(no.code()).isEqualTo(IdentityError.MFA_REQUIRED);
            return (String) no.details().get("mfaToken");
        }
    }

    private String code() {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), clock.instant());
        } catch (java.security.InvalidKeyException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] decoded(String base32) {
        var bytes = new byte[base32.length() * 5 / 8];
        var buffer = 0L;
        var bits = 0;
        var at = 0;
        for (var letter : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
