package com.clutch.identity.domain;

import com.clutch.kernel.ErrorCode;

/** The reasons for which identity says no. */
public enum IdentityError implements ErrorCode {
    // Accounts
    /** Another account has this e-mail address. */
    EMAIL_TAKEN(Kind.CONFLICT),
    /** The picture is no PNG, JPEG or WebP, or cannot be read. */
    UNSUPPORTED_PICTURE(Kind.UNPROCESSABLE),
    /** The picture has more than 512 KB. */
    PICTURE_TOO_LARGE(Kind.TOO_LARGE),
    /** Another segment has this name. */
    SEGMENT_NAME_TAKEN(Kind.CONFLICT),

    // Sign-in
    /** Nobody can be signed in with this; the same answer for every cause. */
    INVALID_CREDENTIALS(Kind.NOT_SIGNED_IN),
    /** The password was right, a code of the second factor is missing; the answer carries {@code mfaToken}. */
    MFA_REQUIRED(Kind.NOT_SIGNED_IN),
    /** The session cannot be renewed with this token; the same answer for every cause. */
    INVALID_REFRESH_TOKEN(Kind.NOT_SIGNED_IN),
    /** Break-glass access is off, or the secret is wrong or used. */
    EMERGENCY_ACCESS_REFUSED(Kind.NOT_SIGNED_IN),
    /** More sign-ins at once than the server computes. */
    SIGN_IN_BUSY(Kind.UNAVAILABLE),
    /** The new password does not meet the policy; the answer says what is missing. */
    WEAK_PASSWORD(Kind.UNPROCESSABLE),
    /** The current password is wrong. */
    WRONG_PASSWORD(Kind.UNPROCESSABLE),
    /** The link is wrong, used or too old. */
    INVALID_LINK(Kind.UNPROCESSABLE),
    /** The code of the second factor is wrong or was used before. */
    WRONG_CODE(Kind.UNPROCESSABLE),
    /** The second factor is on already. */
    SECOND_FACTOR_ENABLED(Kind.CONFLICT),
    /** No secret was asked for that a code could prove. */
    SECOND_FACTOR_NOT_BEGUN(Kind.CONFLICT),
    /** There is no second factor. */
    SECOND_FACTOR_OFF(Kind.CONFLICT),
    /** An API token would live longer than a year, or not at all. */
    API_TOKEN_LIFETIME(Kind.UNPROCESSABLE),
    /** An API token would be allowed more than its owner. */
    SCOPE_NOT_HELD(Kind.FORBIDDEN),
    /** Only a person can do this, no API token. */
    PERSON_NEEDED(Kind.FORBIDDEN),
    /** The key is revoked already. */
    SIGNING_KEY_REVOKED(Kind.CONFLICT);

    private final Kind kind;

    IdentityError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "identity";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
