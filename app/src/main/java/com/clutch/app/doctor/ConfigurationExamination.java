package com.clutch.app.doctor;

import com.clutch.platform.doctor.Examination;
import com.clutch.platform.doctor.Finding;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Whether settings that are good enough for trying Clutch are still there when it is in earnest. */
final class ConfigurationExamination implements Examination {

    private final Environment environment;
    private final boolean embedded;

    /** @param embedded whether Clutch runs its own database, which only one instance can use */
    ConfigurationExamination(Environment environment, boolean embedded) {
        this.environment = environment;
        this.embedded = embedded;
    }

    @Override
    public String check() {
        return "configuration";
    }

    @Override
    public List<Finding> examine() {
        var findings = new ArrayList<Finding>();
        if (!embedded && !given("clutch.secret-key")) {
            findings.add(Finding.warn(
                    check(),
                    "The key that encrypts secrets is a file of this machine: another instance cannot read them, nor"
                            + " can a restored backup.",
                    "Set CLUTCH_SECRET_KEY to the content of secret.key, the same on every instance."));
        }
        if (!given("spring.mail.host")) {
            findings.add(Finding.warn(
                    check(),
                    "No mail server is known: invitations and new passwords stay in the outbox.",
                    "Set SPRING_MAIL_HOST."));
        }
        if (!given("clutch.public-url")) {
            findings.add(Finding.warn(
                    check(),
                    "Links in mails and on labels lead to localhost.",
                    "Set CLUTCH_PUBLIC_URL to the address that people use."));
        }
        if (!given("clutch.audit.anchor")) {
            findings.add(Finding.warn(
                    check(),
                    "The audit chain has no anchor: who owns the database could write it anew unseen.",
                    "Set CLUTCH_AUDIT_ANCHOR to a file on another machine or a write-once medium."));
        }
        if (given("clutch.admin.password")) {
            findings.add(Finding.warn(
                    check(),
                    "The password of the first administrator is still in the settings; it is read only while there is"
                            + " no account.",
                    "Remove CLUTCH_ADMIN_PASSWORD."));
        }
        if (given("clutch.emergency.secret")) {
            findings.add(Finding.warn(
                    check(),
                    "Break-glass sign-in is switched on.",
                    "Remove CLUTCH_EMERGENCY_SECRET when the emergency is over."));
        }
        if (environment.getProperty("clutch.finance.test-clock", Boolean.class, false)) {
            findings.add(Finding.warn(
                    check(),
                    "An administrator may move the clock of subscriptions, and with it what customers are charged.",
                    "Remove CLUTCH_FINANCE_TEST_CLOCK where money is real."));
        }
        return findings.isEmpty()
                ? List.of(Finding.ok(check(), "Nothing is left as it is for trying things out."))
                : findings;
    }

    private boolean given(String setting) {
        return StringUtils.hasText(environment.getProperty(setting));
    }
}
