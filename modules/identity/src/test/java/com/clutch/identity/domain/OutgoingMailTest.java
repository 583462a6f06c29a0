package com.clutch.identity.domain;

import static com.clutch.testing.Refusals.noSuchMove;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutgoingMailTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void forgetsItsSecretOnceItIsSent() {
        assertThat(queued().text()).isEqualTo("Your link: https://clutch.test/reset?token=s3cret");
        var sent = queued().taken(NOW).sent(NOW);
        assertThat(sent.text()).isEqualTo("Your link: https://clutch.test/reset?token=[no longer kept]");
        assertThat(sent.status()).isEqualTo(MailStatus.SENT);
        assertThat(sent.sentAt()).isEqualTo(NOW);
        assertThat(sent.version()).isEqualTo(3);
    }

    @Test
    void comesBackAfterTenMinutesWhenWhoeverTookItDied() {
        assertThat(queued().taken(NOW))
                .returns(1, OutgoingMail::attempts)
                .returns(NOW.plus(Duration.ofMinutes(10)), OutgoingMail::nextAttempt)
                .returns(MailStatus.QUEUED, OutgoingMail::status);
    }

    @Test
    void isTriedAgainEachTimeAfterTwiceTheWaitAndGivenUpAfterTheTenth() {
        var mail = queued();
        for (var attempt = 1; attempt < 10; attempt++) {
            mail = mail.taken(NOW).refused("greylisted", NOW);
            assertThat(mail.status()).isEqualTo(MailStatus.QUEUED);
            assertThat(mail.nextAttempt()).isEqualTo(NOW.plus(Duration.ofSeconds(30L << (attempt - 1))));
        }
        var given = mail.taken(NOW).refused("greylisted", NOW);
        assertThat(given.status()).isEqualTo(MailStatus.FAILED);
        assertThat(given.error()).isEqualTo("greylisted");
    }

    @Test
    void startsAnewWhenSomebodyAsks() {
        var failed = tried(10).refused("no such user", NOW);
        var again = failed.queuedAgain(NOW);
        assertThat(again.attempts()).isZero();
        assertThat(again.nextAttempt()).isEqualTo(NOW);
        assertThat(again.text()).endsWith("s3cret");
        var sent = queued().taken(NOW).sent(NOW);
        noSuchMove("sent", List.of(), () -> sent.queuedAgain(NOW));
    }

    @Test
    void keepsFiveHundredCharactersOfTheReason() {
        assertThat(tried(10).refused("x".repeat(501), NOW).error()).hasSize(500);
        assertThat(tried(1).refused("x".repeat(500), NOW).error()).hasSize(500);
    }

    @Test
    void saysHowLongALinkWorksInTheUnitThatPeopleUse() {
        assertThat(MailMessage.invitation("A@clutch.test", "en", "Ali", "Mona", "hr", "t", Duration.ofDays(7)))
                .returns("a@clutch.test", MailMessage::recipient)
                .returns("/setup-password?token=", MailMessage::path)
                .extracting(mail -> mail.values().get("days"))
                .isEqualTo("7");
        assertThat(MailMessage.passwordReset("a@clutch.test", "en", "Ali", "t", Duration.ofHours(1)))
                .returns("/reset-password?token=", MailMessage::path)
                .extracting(mail -> mail.values().get("minutes"))
                .isEqualTo("60");
        assertThat(MailMessage.emailVerification("a@clutch.test", "en", "Ali", "t", Duration.ofHours(24))
                        .path())
                .isEqualTo("/verify-email?token=");
        assertThat(MailMessage.oneTimeCode("a@clutch.test", "en", "Ali", "123456", Duration.ofMinutes(10)))
                .returns(null, MailMessage::path)
                .returns("123456", MailMessage::secret);
    }

    private static OutgoingMail queued() {
        return tried(0);
    }

    private static OutgoingMail tried(int times) {
        return new OutgoingMail(
                new UUID(0, 1),
                1,
                MailMessage.Kind.PASSWORD_RESET,
                "mona@clutch.test",
                "en",
                "Your password",
                "Your link: https://clutch.test/reset?token=" + OutgoingMail.SECRET,
                "s3cret",
                MailStatus.QUEUED,
                times,
                NOW,
                null,
                null,
                NOW,
                NOW);
    }
}
