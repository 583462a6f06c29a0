package com.clutch.identity.domain;

import com.clutch.kernel.ErrorCode;

/** The reasons for which identity says no. */
public enum IdentityError implements ErrorCode {
    // Roles, permissions, invitations
    /** Another role has this name. */
    ROLE_NAME_TAKEN(Kind.CONFLICT),
    /** The role came with Clutch and cannot be changed. */
    ROLE_IS_BUILT_IN(Kind.CONFLICT),
    /** Somebody has the role, or is invited to it; the answer says how many. */
    ROLE_IN_USE(Kind.CONFLICT),
    /** An account keeps its main role until it is given another. */
    MAIN_ROLE_NEEDED(Kind.CONFLICT),
    /** There is no role with this name. */
    UNKNOWN_ROLE(Kind.UNPROCESSABLE),
    /** Another permission has this name. */
    PERMISSION_NAME_TAKEN(Kind.CONFLICT),
    /** The permission came with Clutch and cannot be changed. */
    PERMISSION_IS_BUILT_IN(Kind.CONFLICT),
    /** A role or an account holds the permission; the answer says how many. */
    PERMISSION_IN_USE(Kind.CONFLICT),
    /** There is no permission with this name. */
    UNKNOWN_PERMISSION(Kind.UNPROCESSABLE),
    /** Only somebody who holds a permission himself may give it or take it away; the answer names what is missing. */
    NOT_HELD(Kind.FORBIDDEN),
    /** Nobody would be left who may do everything. */
    LAST_ADMINISTRATOR(Kind.CONFLICT),
    /** Somebody with this e-mail address is invited already. */
    INVITATION_EXISTS(Kind.CONFLICT),
    /** The link of the invitation is not known; a newer one may have been sent. */
    INVITATION_UNKNOWN(Kind.NOT_FOUND),
    /** The invitation was accepted, withdrawn, or is too old; the answer names its state. */
    INVITATION_NOT_OPEN(Kind.CONFLICT),
    /** Mail cannot be sent, because no mail server is configured. */
    NO_MAIL_SERVER(Kind.CONFLICT),

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
