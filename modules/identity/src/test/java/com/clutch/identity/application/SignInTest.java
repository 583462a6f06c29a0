package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.events.identity.AccountLocked;
import com.clutch.events.identity.LoginFailed;
import com.clutch.events.identity.LoginSucceeded;
import com.clutch.identity.SignInFixture;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.DomainException;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SignInTest extends SignInFixture {

    @Autowired
    AccountUnlock unlock;

    @Test
    void answersATokenThatSaysWhatTheAccountMay() {
        account("mona@clutch.test", "hr");
        var signedIn = signIn("Mona@Clutch.test ", PASSWORD);
        assertThat(signedIn.expiresIn()).isEqualTo(3600);
        assertThat(signedIn.user().email()).isEqualTo("mona@clutch.test");
        assertThat(permissionsIn(signedIn)).contains("view_hr").doesNotContain("manage_fleet");
        assertThat(signedIn.user().permissions()).contains("view_hr");
        assertThat(events.only(LoginSucceeded.class).sessionId()).isEqualTo(signedIn.sessionId());
    }

    @Test
    void refusesEveryCauseWithTheSameSentenceAndTheSameWork() {
        account("mona@clutch.test", "hr");
        account("off@clutch.test", Realm.STAFF, AccountStatus.SUSPENDED, "hr");
        var sentences = new ArrayList<String>();
        for (var attempt : new String[][] {
            {"mona@clutch.test", "wrong"}, {"nobody@clutch.test", PASSWORD}, {"off@clutch.test", PASSWORD}
        }) {
            hashing.computed.set(0);
            assertThatThrownBy(() -> signIn(attempt[0], attempt[1])).satisfies(no -> {
                assertThat(((DomainException) no).code()).isEqualTo(IdentityError.INVALID_CREDENTIALS);
                sentences.add(no.getMessage());
            });
            assertThat(hashing.computed).as("hashes for %s", attempt[0]).hasValue(1);
        }
        assertThat(sentences).hasSize(3).containsOnly(sentences.getFirst());
        assertThat(events.of(LoginFailed.class))
                .extracting(LoginFailed::reason)
                .containsExactly("wrong_password", "unknown_account", "inactive");
    }

    @Test
    void locksAfterFiveFailuresAndRefusesEvenTheRightPassword() {
        var account = account("mona@clutch.test", "hr");
        fail("mona@clutch.test", 5);
        assertThat(events.only(AccountLocked.class).accountId()).isEqualTo(account.id());
        hashing.computed.set(0);
        assertThatThrownBy(() -> signIn("mona@clutch.test", PASSWORD)).hasMessage(SignIn.REFUSAL);
        assertThat(hashing.computed).hasValue(1);
        clock.advance(Duration.ofSeconds(61));
        assertThat(signIn("mona@clutch.test", PASSWORD)).isNotNull();
    }

    @Test
    void letsAnAdministratorUnlock() {
        var account = account("mona@clutch.test", "hr");
        fail("mona@clutch.test", 5);
        unlock.unlock(account.id(), system);
        assertThat(signIn("mona@clutch.test", PASSWORD)).isNotNull();
    }

    @Test
    void doesNotEvaluateMoreThanFiveOfManyGuessesAtOnce() throws Exception {
        var account = account("mona@clutch.test", "hr");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 60; i++) {
                var guess = "Guess" + i;
                threads.submit(() -> signIn("mona@clutch.test", guess));
            }
        }
        assertThat(events.of(LoginFailed.class)).hasSize(60);
        assertThat(events.of(LoginFailed.class).stream()
                        .filter(no -> no.reason().equals("wrong_password")))
                .hasSize(5);
        assertThat(TestDatabase.dsl()
                        .fetchValue(
                                "select failed_attempts from identity.credential where account_id = ?", account.id()))
                .isEqualTo(5);
    }

    @Test
    void letsManyRightPasswordsInAtOnce() throws Exception {
        account("mona@clutch.test", "hr");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 40; i++) {
                threads.submit(() -> signIn("mona@clutch.test", PASSWORD));
            }
        }
        assertThat(events.of(LoginSucceeded.class)).hasSize(40);
    }

    @Test
    void opensOnlyTheRightDoor() {
        account("client@clutch.test", Realm.ENTERPRISE, AccountStatus.ACTIVE, "enterprise_client");
        var device = DeviceInfo.of(visitor);
        var staff = new SignIn.Attempt("client@clutch.test", PASSWORD, null, SignIn.Door.STAFF, device);
        assertThatThrownBy(() -> signIn.withPassword(staff, visitor)).hasMessage(SignIn.REFUSAL);
        var enterprise = new SignIn.Attempt("client@clutch.test", PASSWORD, null, SignIn.Door.enterprise(null), device);
        assertThat(Duration.between(
                        clock.instant(),
                        signIn.withPassword(enterprise, visitor).sessionExpiresAt()))
                .isEqualTo(Duration.ofHours(8));
    }

    private void fail(String email, int times) {
        for (var i = 0; i < times; i++) {
            assertThatThrownBy(() -> signIn(email, "wrong")).isInstanceOf(DomainException.class);
        }
    }
}
