package com.clutch.identity.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.identity.SignInFixture;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.DomainException;
import com.clutch.platform.security.TokenRejected;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordTest extends SignInFixture {

    private static final String EMAIL = "mona@clutch.test";
    private static final String NEXT = "Delta2Nile";

    @Autowired
    PasswordChange change;

    @Autowired
    PasswordReset reset;

    @Autowired
    CustomerRegistration customers;

    @Autowired
    EmailVerification verification;

    @Autowired
    MailCodeSignIn mailCodes;

    @Autowired
    FirstAdministrator administrator;

    @Test
    void changeEndsTheOtherSessions() {
        account(EMAIL, "hr");
        var here = signIn(EMAIL, PASSWORD);
        var elsewhere = signIn(EMAIL, PASSWORD);
        change.change(PASSWORD, NEXT, actor(here));
        assertThat(tokens.verify(here.token())).isNotNull();
        assertThatThrownBy(() -> tokens.verify(elsewhere.token())).isInstanceOf(TokenRejected.class);
        assertThat(signIn(EMAIL, NEXT)).isNotNull();
    }

    @Test
    void changeCountsAWrongCurrentPasswordAsAFailure() {
        account(EMAIL, "hr");
        var here = actor(signIn(EMAIL, PASSWORD));
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> change.change("wrong", NEXT, here))
                    .isInstanceOfSatisfying(
                            DomainException.class, no -> assertThat(no.code()).isEqualTo(IdentityError.WRONG_PASSWORD));
        }
        assertThatThrownBy(() -> change.change(PASSWORD, NEXT, here)).hasMessageContaining("wrong");
    }

    @Test
    void resetWorksOnceAndWithinAnHour() {
        account(EMAIL, "hr");
        var before = signIn(EMAIL, PASSWORD);
        reset.request("MONA@clutch.test", visitor);
        reset.request("nobody@clutch.test", visitor);
        var token = mail.messages.getFirst().secret();
        assertThat(mail.messages).hasSize(1);
        var done = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                threads.submit(() -> {
                    reset.reset(token, NEXT, visitor);
                    done.incrementAndGet();
                });
            }
        }
        assertThat(done).hasValue(1);
        assertThatThrownBy(() -> tokens.verify(before.token())).isInstanceOf(TokenRejected.class);
        assertThat(signIn(EMAIL, NEXT)).isNotNull();
        reset.request(EMAIL, visitor);
        clock.advance(Duration.ofMinutes(61));
        assertThatThrownBy(() -> reset.reset(mail.messages.getLast().secret(), NEXT, visitor))
                .hasMessageContaining("too old");
    }

    @Test
    void aNewerResetLinkMakesTheOlderVoid() {
        account(EMAIL, "hr");
        reset.request(EMAIL, visitor);
        reset.request(EMAIL, visitor);
        assertThatThrownBy(() -> reset.reset(mail.messages.getFirst().secret(), NEXT, visitor))
                .isInstanceOf(DomainException.class);
        reset.reset(mail.messages.getLast().secret(), NEXT, visitor);
    }

    @Test
    void linksAreStoredAsHashesOnly() {
        account(EMAIL, "hr");
        reset.request(EMAIL, visitor);
        assertThat(TestDatabase.dsl()
                        .fetch("select * from identity.proof_token")
                        .formatCSV())
                .doesNotContain(mail.messages.getFirst().secret());
    }

    @Test
    void aCustomerSignsInOnceTheAddressIsConfirmed() {
        customers.register(wanted("sara@mail.test", PASSWORD), visitor);
        assertThatThrownBy(() -> signIn("sara@mail.test", PASSWORD)).hasMessage(SignIn.REFUSAL);
        verification.verify(mail.messages.getFirst().secret(), visitor);
        assertThat(permissionsIn(signIn("sara@mail.test", PASSWORD))).isEmpty();
    }

    @Test
    void whoeverConfirmsTheAddressGetsThePasswordOfTheirOwnRegistration() {
        customers.register(wanted("sara@mail.test", "Attacker1"), visitor);
        customers.register(wanted("sara@mail.test", PASSWORD), visitor);
        assertThat(mail.messages).extracting(MailMessage::kind).containsOnly(MailMessage.Kind.EMAIL_VERIFICATION);
        verification.verify(mail.messages.getLast().secret(), visitor);
        assertThat(signIn("sara@mail.test", PASSWORD)).isNotNull();
        assertThatThrownBy(() -> signIn("sara@mail.test", "Attacker1")).hasMessage(SignIn.REFUSAL);
        assertThatThrownBy(() -> verification.verify(mail.messages.getFirst().secret(), visitor))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void twentyWhoRegisterOneAddressAtOnceMakeOneAccount() throws Exception {
        var outcomes = AtOnce.run(20, () -> {
            customers.register(wanted("sara@mail.test", PASSWORD), visitor);
            return null;
        });
        assertThat(outcomes).as("nobody is told anything").containsOnlyNulls();
        assertThat(TestDatabase.dsl().fetchValue("select count(*) from identity.account"))
                .isEqualTo(1L);
    }

    @Test
    void registrationDoesNotTellThatAnAddressIsTaken() {
        account(EMAIL, "hr");
        customers.register(wanted(EMAIL, NEXT), visitor);
        assertThat(mail.messages.getFirst().kind()).isEqualTo(MailMessage.Kind.PASSWORD_RESET);
        assertThat(signIn(EMAIL, PASSWORD)).isNotNull();
    }

    @Test
    void aPartnerSignsInWithAMailedCodeOnce() {
        account("shop@parts.test", Realm.PARTNER, AccountStatus.ACTIVE, "service_provider");
        var device = com.clutch.identity.domain.DeviceInfo.of(visitor, "device-1");
        mailCodes.send("shop@parts.test");
        var code = mail.messages.getFirst().secret();
        assertThat(code).matches("\\d{6}");
        assertThat(mailCodes.verify("shop@parts.test", code, device, visitor)).isNotNull();
        assertThatThrownBy(() -> mailCodes.verify("shop@parts.test", code, device, visitor))
                .hasMessage(SignIn.REFUSAL);
    }

    @Test
    void aMailedCodeIsGuessedFiveTimesAtMost() {
        account("shop@parts.test", Realm.PARTNER, AccountStatus.ACTIVE, "service_provider");
        var device = com.clutch.identity.domain.DeviceInfo.of(visitor);
        mailCodes.send("shop@parts.test");
        var code = mail.messages.getFirst().secret();
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> mailCodes.verify("shop@parts.test", "abcdef", device, visitor))
                    .isInstanceOf(DomainException.class);
        }
        clock.advance(Duration.ofMinutes(2));
        assertThatThrownBy(() -> mailCodes.verify("shop@parts.test", code, device, visitor))
                .hasMessage(SignIn.REFUSAL);
    }

    @Test
    void theFirstAdministratorIsMadeOnce() {
        var made = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 8; i++) {
                threads.submit(() -> administrator
                        .ensure("admin@clutch.local", null, system)
                        .ifPresent(password -> made.incrementAndGet()));
            }
        }
        assertThat(made).hasValue(1);
        assertThat(administrator.ensure("admin@clutch.local", null, system)).isEmpty();
    }

    @Test
    void theFirstAdministratorIsAskedToChangeAGeneratedPassword() {
        var password = administrator.ensure("admin@clutch.local", null, system).orElseThrow();
        var signedIn = signIn("admin@clutch.local", password);
        assertThat(signedIn.passwordChangeRequired()).isTrue();
        assertThat(permissionsIn(signedIn)).containsExactly("*");
        assertThat(signedIn.user().permissions()).hasSize(90);
        change.change(password, NEXT, actor(signedIn));
        assertThat(signIn("admin@clutch.local", NEXT).passwordChangeRequired()).isFalse();
    }

    private static CustomerRegistration.Wanted wanted(String email, String password) {
        return new CustomerRegistration.Wanted(email, password, "Sara", "Nabil", null);
    }
}
