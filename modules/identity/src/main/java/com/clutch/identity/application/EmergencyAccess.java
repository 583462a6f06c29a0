package com.clutch.identity.application;

import com.clutch.identity.domain.DeviceInfo;
import com.clutch.identity.domain.EmergencySecret;
import com.clutch.identity.domain.EmergencyUses;
import com.clutch.identity.domain.IdentityError;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The break-glass door: a secret from the operator's configuration opens one session of an hour that may do everything, once.
 * It needs no account, so that it also works when every administrator is locked out. Every attempt at it is told.
 */
@Service
public class EmergencyAccess {

    private final EmergencySecret secret;
    private final EmergencyUses uses;
    private final EmergencyDecision decision;

    EmergencyAccess(EmergencySecret secret, EmergencyUses uses, EmergencyDecision decision) {
        this.secret = secret;
        this.uses = uses;
        this.decision = decision;
    }

    /**
     * Opens the door.
     *
     * @throws DomainException {@link IdentityError#EMERGENCY_ACCESS_REFUSED}, with one sentence for every cause
     */
    public SignedIn open(String shown, DeviceInfo device, Actor actor) {
        if (!secret.isOn()) {
            throw refused();
        }
        return decision.decide(secret.matching(shown), device, actor).orElseThrow(EmergencyAccess::refused);
    }

    /** Whether the door could be opened. */
    public Status status() {
        var used = secret.hash() == null ? null : uses.usedAt(secret.hash()).orElse(null);
        return new Status(secret.isOn(), secret.isOn() && used == null, used);
    }

    private static DomainException refused() {
        return new DomainException(IdentityError.EMERGENCY_ACCESS_REFUSED, SignIn.REFUSAL);
    }

    /**
     * How it stands with the door.
     *
     * @param enabled a secret is configured
     * @param usable it was not used yet
     */
    public record Status(
            boolean enabled, boolean usable, @Nullable Instant usedAt) {}
}
