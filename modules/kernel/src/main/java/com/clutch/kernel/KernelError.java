package com.clutch.kernel;

/** The codes that every module may answer with. */
public enum KernelError implements ErrorCode {
    /** A state machine has no such move; the answer names the state and the allowed moves. */
    ILLEGAL_TRANSITION(Kind.CONFLICT),
    /** {@code If-Match} named a version that is no longer the current one; the answer names the fields that differ. */
    STALE_VERSION(Kind.STALE),
    /** Fields have the right form but no sense; the answer names each. */
    VALIDATION_FAILED(Kind.UNPROCESSABLE),
    /** A list cannot be sorted by this key; the answer names the allowed ones. */
    UNKNOWN_SORT_KEY(Kind.MALFORMED),
    /** There is no such thing, or the id is none. */
    NOT_FOUND(Kind.NOT_FOUND);

    private final Kind kind;

    KernelError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "kernel";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
