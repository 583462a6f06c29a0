package com.clutch.identity.domain;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;

/** The public halves of signing keys, where every verifier finds them; all join the transaction. */
public interface PublishedKeys {

    void publish(String kid, RSAPublicKey key);

    /** No token is accepted with this key after the moment. */
    void retire(String kid, Instant when);

    /** No token is accepted with this key any more. */
    void revoke(String kid);
}
