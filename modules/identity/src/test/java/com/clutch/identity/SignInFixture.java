package com.clutch.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.identity.application.AccountRegistration;
import com.clutch.identity.application.AccountRegistration.NewAccount;
import com.clutch.identity.application.PasswordSetting;
import com.clutch.identity.application.SignIn;
import com.clutch.identity.application.SignIn.Attempt;
import com.clutch.identity.application.SignIn.Door;
import com.clutch.identity.application.SignedIn;
import com.clutch.identity.application.SigningKeyRotation;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.AccountStatus;
import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.Grants;
import com.clutch.identity.domain.Mail;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailServer;
import com.clutch.identity.domain.OutgoingMail;
import com.clutch.identity.domain.PasswordHashing;
import com.clutch.identity.domain.Realm;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.ErrorCode;
import com.clutch.platform.security.AccessTokens;
import com.clutch.testing.RecordedEvents;
import com.clutch.testing.TestClock;
import com.clutch.testing.TestDatabase;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.core.task.TaskExecutor;

/** The module on its database, with a clock set by hand, cheap hashes that are counted, and mail that is only kept. */
@SpringBootTest(
        properties = {
            "clutch.secret-key=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "clutch.emergency.secret=" + SignInFixture.EMERGENCY_SECRET,
            "clutch.admin.password=Start2Finish",
            // Tests deliver themselves.
            "clutch.mail.delivery-interval=PT24H"
        })
@AutoConfigureMockMvc
@Import(SignInFixture.Fakes.class)
public abstract class SignInFixture {

    public static final String EMERGENCY_SECRET = "an emergency secret of more than 32 characters";
    public static final String PASSWORD = "Nile2Delta";

    private static boolean keyKept;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected CountedHashing hashing;

    @Autowired
    protected KeptMail mail;

    @Autowired
    protected RecordedEvents events;

    @Autowired
    protected SignIn signIn;

    @Autowired
    protected AccessTokens tokens;

    @Autowired
    protected AccountRegistration registration;

    @Autowired
    protected PasswordSetting passwords;

    @Autowired
    protected SigningKeyRotation keys;

    protected final Actor system = Actor.system("test", "test");
    protected final Actor visitor = Actor.anonymous("10.0.0.7", "Mozilla/5.0", "test");

    @Autowired
    protected MailServerSwitch mailServer;

    @BeforeEach
    void start() {
        mailServer.server = null;
        TestDatabase.reset();
        if (!keyKept) {
            // Making an RSA key takes longer than most tests, so all of them sign with the first one.
            keys.ensure(system);
            TestDatabase.keep("identity.signing_key");
            TestDatabase.keep("platform.verification_key");
            keyKept = true;
        }
        events.clear();
        mail.messages.clear();
    }

    protected Account account(String email, String role) {
        return account(email, Realm.STAFF, AccountStatus.ACTIVE, role);
    }

    protected Account account(String email, Realm realm, AccountStatus status, String role) {
        var account = registration.register(
                new NewAccount(realm, email, "Mona", "Adel", status, status == AccountStatus.ACTIVE, Grants.of(role)),
                system);
        passwords.set(account.id(), passwords.hashed(email, PASSWORD));
        hashing.computed.set(0);
        return account;
    }

    protected SignedIn signIn(String email, String password) {
        return signIn.withPassword(attempt(email, password, null), visitor);
    }

    protected Attempt attempt(String email, String password, String code) {
        return new Attempt(email, password, code, Door.MAIN, DeviceInfo.of(visitor));
    }

    protected Actor actor(SignedIn signedIn) {
        var token = tokens.verify(signedIn.token());
        return new Actor(
                token.kind(),
                token.accountId(),
                token.sessionId(),
                token.name(),
                token.permissions(),
                visitor.ip(),
                visitor.userAgent(),
                "test");
    }

    protected Set<String> permissionsIn(SignedIn signedIn) {
        return tokens.verify(signedIn.token()).permissions();
    }

    /** The call is refused with the code. */
    protected static void refused(ErrorCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    /** How many of the outcomes of {@link com.clutch.testing.AtOnce} are refusals with the code. */
    protected static long refusals(List<Object> outcomes, ErrorCode code) {
        return outcomes.stream()
                .filter(outcome -> outcome instanceof DomainException no && no.code() == code)
                .count();
    }

    /** Hashes that cost nothing and are counted. */
    public static class CountedHashing implements PasswordHashing {

        public final AtomicInteger computed = new AtomicInteger();

        @Override
        public String hash(String password) {
            computed.incrementAndGet();
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            computed.incrementAndGet();
            return hash.equals("hash of " + password);
        }

        @Override
        public boolean matchesNothing(String password) {
            computed.incrementAndGet();
            return false;
        }
    }

    /** Mail that goes nowhere. */
    public static class KeptMail implements Mail {

        public final List<MailMessage> messages = new CopyOnWriteArrayList<>();

        @Override
        public void send(MailMessage message) {
            messages.add(message);
        }
    }

    /** No mail server, until a test gives one. */
    public static class MailServerSwitch implements MailServer {

        public volatile @Nullable MailServer server;

        @Override
        public boolean isKnown() {
            return server != null;
        }

        @Override
        public void deliver(OutgoingMail mail) throws RefusedException {
            Objects.requireNonNull(server).deliver(mail);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Fakes {

        @Bean
        @Primary
        MailServerSwitch mailServerSwitch() {
            return new MailServerSwitch();
        }

        @Bean
        @Primary
        TestClock testClock() {
            return TestClock.at("2026-03-02T08:00:00Z");
        }

        @Bean
        @Primary
        RecordedEvents recordedEvents(TestClock clock) {
            return new RecordedEvents(clock);
        }

        @Bean
        @Primary
        CountedHashing countedHashing() {
            return new CountedHashing();
        }

        @Bean
        @Primary
        KeptMail keptMail() {
            return new KeptMail();
        }

        @Bean
        @Primary
        TaskExecutor atOnce() {
            return new SyncTaskExecutor();
        }
    }
}
