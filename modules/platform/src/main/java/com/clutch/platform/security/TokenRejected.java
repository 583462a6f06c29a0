package com.clutch.platform.security;

/** An access token is not accepted. Says which of three reasons holds, and nothing that would help a forger. */
public final class TokenRejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SecurityError code;

    private TokenRejected(SecurityError code) {
        super(code.name(), null, false, false);
        this.code = code;
    }

    /** Its time is over. */
    static TokenRejected expired() {
        return new TokenRejected(SecurityError.TOKEN_EXPIRED);
    }

    /** Its session has ended, or its account had to sign in again. */
    static TokenRejected revoked() {
        return new TokenRejected(SecurityError.TOKEN_REVOKED);
    }

    /** Clutch did not make it, or does not trust the key any longer. */
    static TokenRejected invalid() {
        return new TokenRejected(SecurityError.TOKEN_INVALID);
    }

    /** {@code TOKEN_EXPIRED}, {@code TOKEN_REVOKED} or {@code TOKEN_INVALID}. */
    public SecurityError code() {
        return code;
    }
}
