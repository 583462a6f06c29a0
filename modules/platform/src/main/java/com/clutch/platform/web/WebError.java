package com.clutch.platform.web;

import com.clutch.kernel.ErrorCode;

/** The codes that the web itself answers with, before or instead of a use case. */
public enum WebError implements ErrorCode {
    /** The body is missing, is no JSON, or holds a value of the wrong type. */
    UNREADABLE_BODY(Kind.MALFORMED, 400),
    /** A parameter or header is missing or cannot be read; the answer says what is allowed. */
    BAD_PARAMETER(Kind.MALFORMED, 400),
    /** The route needs a sign-in. */
    NOT_SIGNED_IN(Kind.NOT_SIGNED_IN, 401),
    /** The caller is known but may not do this. */
    FORBIDDEN(Kind.FORBIDDEN, 403),
    /** No route has this path. */
    NO_SUCH_ROUTE(Kind.NOT_FOUND, 404),
    /** The path exists, but not with this method; {@code Allow} names the methods. */
    METHOD_NOT_ALLOWED(Kind.MALFORMED, 405),
    /** The route cannot answer in any form that {@code Accept} names. */
    NOT_ACCEPTABLE(Kind.MALFORMED, 406),
    /** A request with this {@code Idempotency-Key} is still being worked on. */
    IN_PROGRESS(Kind.CONFLICT, 409),
    /** What was written contradicts something that is stored. */
    CONFLICT(Kind.CONFLICT, 409),
    /** The body is larger than the route takes. */
    BODY_TOO_LARGE(Kind.TOO_LARGE, 413),
    /** The route does not take a body of this type. */
    UNSUPPORTED_MEDIA_TYPE(Kind.MALFORMED, 415),
    /** This {@code Idempotency-Key} was used for a different request. */
    IDEMPOTENCY_KEY_REUSED(Kind.UNPROCESSABLE, 422),
    /** The CSV cannot be read or has other columns than the route takes. */
    BAD_CSV(Kind.UNPROCESSABLE, 422),
    /** A fault of Clutch; the trace id leads to it in the log. */
    INTERNAL_ERROR(Kind.UNAVAILABLE, 500),
    /** Something Clutch needs, such as its database, is not there at the moment. */
    UNAVAILABLE(Kind.UNAVAILABLE, 503);

    private final Kind kind;
    private final int status;

    WebError(Kind kind, int status) {
        this.kind = kind;
        this.status = status;
    }

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Kind kind() {
        return kind;
    }

    /** HTTP status, finer than the kind. */
    public int status() {
        return status;
    }
}
