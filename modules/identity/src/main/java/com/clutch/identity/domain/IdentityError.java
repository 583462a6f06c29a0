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
