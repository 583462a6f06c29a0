package com.clutch.identity.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.clutch.events.identity.SecondFactorDisabled;
import com.clutch.events.identity.SecondFactorEnabled;
import com.clutch.identity.domain.IdentityError;
import com.clutch.identity.domain.SecondFactor;
import com.clutch.identity.domain.SecondFactors;
import com.clutch.identity.domain.ServerSecret;
import com.clutch.identity.domain.TotpCodes;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.events.EventPublisher;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Switches the caller's own second factor on, and tells how it stands. */
@Service
public class SecondFactorSetup {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecondFactors factors;
    private final SecondFactorCheck check;
    private final TotpCodes codes;
    private final ServerSecret secret;
    private final EventPublisher events;
    private final Clock clock;

    SecondFactorSetup(
            SecondFactors factors,
            SecondFactorCheck check,
            TotpCodes codes,
            ServerSecret secret,
            EventPublisher events,
            Clock clock) {
        this.factors = factors;
        this.check = check;
        this.codes = codes;
        this.secret = secret;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a secret for an authenticator app. It counts from {@link #verify} on. */
    @Transactional
    public Secret begin(Actor actor) {
        PersonOnly.check(actor);
        var before = factors.lock(actor.id());
        if (before.filter(SecondFactor::isEnabled).isPresent()) {
            throw new DomainException(IdentityError.SECOND_FACTOR_ENABLED, "The second factor is on already.");
        }
        var fresh = codes.newSecret();
        factors.save(SecondFactor.setup(actor.id(), secret.seal(fresh, SecondFactor.PURPOSE)), clock.instant());
        var text = codes.text(fresh);
        var url = "otpauth://totp/Clutch:%s?secret=%s&issuer=Clutch&algorithm=SHA1&digits=6&period=30"
                .formatted(URLEncoder.encode(actor.name(), UTF_8).replace("+", "%20"), text);
        return new Secret(text, url, codes.picture(url));
    }

    /** Switches the second factor on with a first code; answers the backup codes, once. */
    @Transactional
    public BackupCodes verify(String code, Actor actor) {
        PersonOnly.check(actor);
        var factor = factors.lock(actor.id())
                .filter(found -> found.status() == SecondFactor.Status.SETUP)
                .orElseThrow(() -> new DomainException(
                        IdentityError.SECOND_FACTOR_NOT_BEGUN, "Ask for a secret first, then send a code of it."));
        var now = clock.instant();
        var step = codes.matchingStep(secret.open(factor.sealedSecret(), SecondFactor.PURPOSE), code.strip(), now);
        if (step.isEmpty()) {
            throw SecondFactorCheck.wrong();
        }
        factors.save(factor.enabled(step.getAsLong(), now), now);
        events.publish(new SecondFactorEnabled(events.header(actor), actor.id()));
        return freshBackupCodes(actor.id());
    }

    @Transactional
    void switchOff(Actor actor) {
        var factor = factors.lock(actor.id()).filter(SecondFactor::isEnabled).orElseThrow(SecondFactorCheck::off);
        factors.save(factor.disabled(), clock.instant());
        factors.replaceBackupCodes(actor.id(), List.of());
        events.publish(new SecondFactorDisabled(events.header(actor), actor.id()));
    }

    @Transactional
    BackupCodes freshBackupCodes(Actor actor) {
        return freshBackupCodes(actor.id());
    }

    /** How it stands with the account's second factor. */
    public Status status(UUID accountId) {
        var factor = factors.find(accountId).filter(SecondFactor::isEnabled);
        return new Status(
                factor.isPresent(),
                "totp",
                factor.map(SecondFactor::enabledAt).orElse(null),
                factor.isPresent() ? factors.backupCodesLeft(accountId) : 0);
    }

    private BackupCodes freshBackupCodes(UUID accountId) {
        var fresh = new ArrayList<String>();
        for (var i = 0; i < SecondFactor.BACKUP_CODES; i++) {
            var text = new StringBuilder();
            for (var at = 0; at < 10; at++) {
                text.append(at == 5 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
            }
            fresh.add(text.toString());
        }
        factors.replaceBackupCodes(
                accountId,
                fresh.stream().map(code -> check.backupHash(accountId, code)).toList());
        return new BackupCodes(fresh);
    }

    /**
     * What an authenticator app needs.
     *
     * @param secret Base32, to be typed
     * @param otpauthUrl the same as a link
     * @param qrCode the link as a picture, a {@code data:} URL
     */
    public record Secret(String secret, String otpauthUrl, String qrCode) {}

    /** Codes for the day the phone is lost; each works once, and they are shown once. */
    public record BackupCodes(List<String> backupCodes) {}

    /** How it stands with a second factor. */
    public record Status(
            boolean enabled, String method, @Nullable Instant enabledAt, int backupCodesLeft) {}
}
