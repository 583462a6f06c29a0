package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.identity.SignInFixture;
import com.clutch.identity.domain.SigningKey.Status;
import com.clutch.platform.security.TokenRejected;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SigningKeyRotationTest extends SignInFixture {

    @Autowired
    ApiTokenIssue apiTokens;

    @Test
    void signsNobodyOutWhenItRotates() {
        account("mona@clutch.test", "hr");
        var before = signIn("mona@clutch.test", PASSWORD);
        clock.advance(Duration.ofMillis(5));
        keys.rotate(system);
        var after = signIn("mona@clutch.test", PASSWORD);
        assertThat(tokens.verify(before.token())).isNotNull();
        assertThat(tokens.verify(after.token())).isNotNull();
        assertThat(keys.list())
                .extracting(SigningKeyRotation.SigningKeyRow::status)
                .containsExactly(Status.ACTIVE, Status.RETIRED);
    }

    @Test
    void keepsAnOldKeyUntilTheLastApiTokenItSignedExpires() {
        account("mona@clutch.test", "hr");
        var until = clock.instant().plus(Duration.ofDays(100));
        var issued = apiTokens.issue("ci", Set.of("view_hr"), until, actor(signIn("mona@clutch.test", PASSWORD)));
        keys.rotate(system);
        clock.advance(Duration.ofDays(99));
        assertThat(tokens.verify(issued.token())).isNotNull();
    }

    @Test
    void refusesWhatARevokedKeySignedAndGoesOnWithAnother() {
        account("mona@clutch.test", "hr");
        var before = signIn("mona@clutch.test", PASSWORD);
        keys.revoke(keys.list().getFirst().kid(), system);
        assertThatThrownBy(() -> tokens.verify(before.token())).isInstanceOf(TokenRejected.class);
        assertThat(tokens.verify(signIn("mona@clutch.test", PASSWORD).token())).isNotNull();
    }

    @Test
    void makesOneKeyWhenManyInstancesStartAtOnce() {
        TestDatabase.reset();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                threads.submit(() -> keys.ensure(system));
            }
        }
        assertThat(keys.list()).hasSize(1);
    }

    @Test
    void storesNoPrivateKeyInTheOpen() {
        var stored = TestDatabase.dsl().fetchValue("select private_key from identity.signing_key");
        assertThat(new String((byte[]) stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("RSA");
        assertThatThrownBy(() -> java.security.KeyFactory.getInstance("RSA")
                        .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec((byte[]) stored)))
                .isInstanceOf(java.security.spec.InvalidKeySpecException.class);
    }
}
