package com.clutch.identity.adapter.out.tokens;

import com.clutch.identity.domain.PublishedKeys;
import com.clutch.platform.security.VerificationKeys;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import org.springframework.stereotype.Component;

@Component
class PlatformPublishedKeys implements PublishedKeys {

    private final VerificationKeys keys;

    PlatformPublishedKeys(VerificationKeys keys) {
        this.keys = keys;
    }

    @Override
    public void publish(String kid, RSAPublicKey key) {
        keys.publish(kid, key);
    }

    @Override
    public void retire(String kid, Instant when) {
        keys.retire(kid, when);
    }

    @Override
    public void revoke(String kid) {
        keys.revoke(kid);
    }
}
