package com.clutch.identity.adapter.out.mail;

import com.clutch.identity.domain.MailServer;
import com.clutch.identity.domain.OutgoingMail;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of {@code spring.mail.*}; none when {@code spring.mail.host} is not set. */
@Component
class SmtpMailServer implements MailServer {

    private final @Nullable JavaMailSender sender;
    private final String from;

    SmtpMailServer(ObjectProvider<JavaMailSender> senders, @Value("${clutch.mail.from:clutch@localhost}") String from) {
        this.sender = senders.getIfAvailable();
        this.from = from;
        if (sender instanceof JavaMailSenderImpl smtp) {
            // Without these a mail server that says nothing would be waited for without end.
            var settings = smtp.getJavaMailProperties();
            settings.putIfAbsent("mail.smtp.connectiontimeout", "5000");
            settings.putIfAbsent("mail.smtp.timeout", "10000");
            settings.putIfAbsent("mail.smtp.writetimeout", "10000");
        }
    }

    @Override
    public boolean isKnown() {
        return sender != null;
    }

    @Override
    public void deliver(OutgoingMail mail) throws RefusedException {
        if (sender == null) {
            throw new RefusedException("No mail server is configured.", new IllegalStateException());
        }
        try {
            var message = sender.createMimeMessage();
            var parts = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            parts.setFrom(from);
            parts.setTo(mail.recipient());
            parts.setSubject(mail.subject());
            parts.setText(mail.text());
            // Told twice, a mail server or reader can see that it is the same mail.
            message.setHeader("X-Clutch-Mail-Id", mail.id().toString());
            sender.send(message);
        } catch (MessagingException | MailException e) {
            throw new RefusedException(String.valueOf(e.getMessage()), e);
        }
    }
}
