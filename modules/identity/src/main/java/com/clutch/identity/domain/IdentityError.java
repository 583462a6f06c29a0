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

    // Accounts
    /** Another account has this e-mail address. */
    EMAIL_TAKEN(Kind.CONFLICT),
    /** The picture is no PNG, JPEG or WebP, or cannot be read. */
    UNSUPPORTED_PICTURE(Kind.UNPROCESSABLE),
    /** The picture has more than 512 KB. */
    PICTURE_TOO_LARGE(Kind.TOO_LARGE),
    /** Another segment has this name. */
    SEGMENT_NAME_TAKEN(Kind.CONFLICT);

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
