package com.clutch.identity.adapter.out.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.clutch.identity.SignInFixture;
import com.clutch.identity.application.MailDelivery;
import com.clutch.identity.application.MailFilter;
import com.clutch.identity.application.MailOutboxQueries;
import com.clutch.identity.application.MailReading;
import com.clutch.identity.application.MailRetry;
import com.clutch.identity.application.MailSummary;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.MailMessage;
import com.clutch.identity.domain.MailStatus;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.PageRequest;
import com.clutch.testing.AtOnce;
import com.clutch.testing.TestDatabase;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

/** Mail on its way to a real mail server, or kept. */
class MailOutboxTest extends SignInFixture {

    private static final String LINK = "/setup-password?token=opens-an-account";

    @Autowired
    OutboxMail outbox;

    @Autowired
    MailDelivery delivery;

    @Autowired
    MailOutboxQueries mails;

    @Autowired
    MailReading reading;

    @Autowired
    MailRetry retry;

    @Autowired
    TransactionOperations transaction;

    private final GreenMail smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void startSmtp() {
        smtp.start();
    }

    @AfterEach
    void stopSmtp() {
        smtp.stop();
        mailServer.server = null;
    }

    @Test
    void isKeptAndReadableWhileNoMailServerIsKnown() {
        assertThat(server(null).isKnown()).isFalse();
        invite("nour@clutch.test", "en");
        assertThat(delivery.deliverBatch()).isFalse();
        var kept = only();
        assertThat(kept.status()).isEqualTo(MailStatus.KEPT);
        assertThat(reading.read(kept.id(), system).text()).contains(LINK).contains("Nour");
        refused(IdentityError.NO_MAIL_SERVER, () -> retry.retry(kept.id()));

        mailServer.server = server(smtp.getSmtp().getPort());
        assertThat(retry.retry(kept.id()).status()).isEqualTo(MailStatus.QUEUED);
        delivery.deliverBatch();
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void goesOutAndItsLinkIsForgotten() throws Exception {
        mailServer.server = server(smtp.getSmtp().getPort());
        invite("nour@clutch.test", "ar");
        assertThat(only().status()).isEqualTo(MailStatus.QUEUED);
        delivery.deliverBatch();
        var received = smtp.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString("nour@clutch.test");
        assertThat(received[0].getFrom()[0]).hasToString("clutch@clutch.test");
        assertThat(received[0].getSubject()).isEqualTo("دعوة للانضمام إلى Clutch");
        assertThat(received[0].getContent().toString()).contains(LINK).contains("مرحبًا Nour");
        var sent = only();
        assertThat(sent.status()).isEqualTo(MailStatus.SENT);
        assertThat(sent.sentAt()).isEqualTo(clock.instant());
        assertThat(reading.read(sent.id(), system).text()).doesNotContain("opens-an-account");
        assertThat(TestDatabase.dsl().fetchValue("select secret from identity.mail_outbox"))
                .isNull();
        refused(KernelError.ILLEGAL_TRANSITION, () -> retry.retry(sent.id()));
        delivery.deliverBatch();
        assertThat(smtp.getReceivedMessages()).as("only once").hasSize(1);
    }

    @Test
    void isTriedAgainLaterAndGivenUpButNeverDropped() {
        mailServer.server = server(smtp.getSmtp().getPort());
        smtp.stop();
        invite("nour@clutch.test", "en");
        delivery.deliverBatch();
        assertThat(only().attempts()).isEqualTo(1);
        assertThat(only().error()).isNotBlank();
        delivery.deliverBatch();
        assertThat(only().attempts()).as("not before its time").isEqualTo(1);
        while (only().status() == MailStatus.QUEUED) {
            clock.advance(Duration.ofHours(8));
            delivery.deliverBatch();
        }
        var failed = only();
        assertThat(failed.status()).isEqualTo(MailStatus.FAILED);
        assertThat(failed.attempts()).isEqualTo(10);
        assertThat(reading.read(failed.id(), system).text()).contains(LINK);

        smtp.start();
        mailServer.server = server(smtp.getSmtp().getPort());
        retry.retry(failed.id());
        delivery.deliverBatch();
        assertThat(only().status()).isEqualTo(MailStatus.SENT);
        assertThat(smtp.getReceivedMessages()).hasSize(1);
    }

    @Test
    void isSentOnceHoweverManyInstancesSend() throws Exception {
        mailServer.server = server(smtp.getSmtp().getPort());
        for (var i = 0; i < 30; i++) {
            invite("guest%d@clutch.test".formatted(i), "en");
        }
        AtOnce.run(4, () -> {
            while (delivery.deliverBatch()) {
                // There may be more.
            }
            return null;
        });
        while (delivery.deliverBatch()) {
            // A batch that another had locked was passed over.
        }
        assertThat(Arrays.stream(smtp.getReceivedMessages()).map(MailOutboxTest::recipient))
                .hasSize(30)
                .doesNotHaveDuplicates();
    }

    @Test
    void isNotWrittenWhenWhatItTellsWasUndone() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    invite("nour@clutch.test", "en");
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThat(all()).isEmpty();
    }

    @Test
    void hidesItsLinkFromThoseWhoMayDoLessThanTheRecipient() {
        account("root@clutch.test", "super_admin");
        account("it@clutch.test", "system_admin");
        var it = actor(signIn("it@clutch.test", PASSWORD));
        invite("root@clutch.test", "en");
        var hidden = reading.read(only().id(), it);
        assertThat(hidden.secretShown()).isFalse();
        assertThat(hidden.text()).doesNotContain("opens-an-account").contains("Nour");
        assertThat(reading.read(only().id(), system).secretShown()).isTrue();
    }

    private void invite(String recipient, String language) {
        outbox.send(MailMessage.invitation(
                recipient, language, "Nour", "root", "hr", "opens-an-account", Duration.ofDays(7)));
    }

    private MailSummary only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    private List<MailSummary> all() {
        return mails.list(new MailFilter(null, null, null), PageRequest.first(100))
                .items();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static SmtpMailServer server(@Nullable Integer port) {
        var beans = new StaticListableBeanFactory();
        if (port != null) {
            var sender = new JavaMailSenderImpl();
            sender.setHost("localhost");
            sender.setPort(port);
            beans.addBean("sender", sender);
        }
        return new SmtpMailServer(beans.getBeanProvider(JavaMailSender.class), "clutch@clutch.test");
    }
}
