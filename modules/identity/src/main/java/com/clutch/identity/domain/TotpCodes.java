package com.clutch.identity.domain;

import java.time.Instant;
import java.util.OptionalLong;

/** Codes by time (RFC 6238): six digits, thirty seconds, HMAC-SHA-1, as every authenticator app has them. */
public interface TotpCodes {

    /** 20 random bytes. */
    byte[] newSecret();

    /** The time step whose code this is: the current one, the one before or the one after; empty for a wrong code. */
    OptionalLong matchingStep(byte[] secret, String code, Instant now);

    /** The secret as people type it, in Base32. */
    String text(byte[] secret);

    /** A picture of the text that an authenticator app can read, as {@code data:} URL. */
    String picture(String text);
}
