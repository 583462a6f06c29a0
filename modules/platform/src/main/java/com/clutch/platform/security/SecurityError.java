package com.clutch.platform.security;

import com.clutch.kernel.ErrorCode;

/** The codes of calls that are turned away before they reach a module. */
public enum SecurityError implements ErrorCode {
    /** The route needs a sign-in and the call carries none. */
    NOT_SIGNED_IN(Kind.NOT_SIGNED_IN),
    /** The access token is past its time; a refresh gives a new one. */
    TOKEN_EXPIRED(Kind.NOT_SIGNED_IN),
    /** The session has ended, or the account has to sign in again. */
    TOKEN_REVOKED(Kind.NOT_SIGNED_IN),
    /** The access token is not one of this installation. */
    TOKEN_INVALID(Kind.NOT_SIGNED_IN),
    /** The caller lacks the permission that the answer names. */
    PERMISSION_MISSING(Kind.FORBIDDEN),
    /** A write signed in by cookie came from another origin. */
    CROSS_ORIGIN_WRITE(Kind.FORBIDDEN),
    /** The page that calls is of an origin the operator has not allowed. */
    ORIGIN_NOT_ALLOWED(Kind.FORBIDDEN),
    /** Calls from this address are blocked. */
    ADDRESS_BLOCKED(Kind.FORBIDDEN),
    /** The route does not say who may call it, so nobody may. */
    ROUTE_UNDECLARED(Kind.FORBIDDEN),
    /** Too many calls; {@code Retry-After} says how many seconds to wait. */
    TOO_MANY_CALLS(Kind.TOO_MANY);

    private final Kind kind;

    SecurityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
