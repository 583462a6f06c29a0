package com.clutch.audit.domain;

import com.clutch.kernel.ErrorCode;

/** The reasons for which audit says no. */
public enum AuditError implements ErrorCode {
    /** This is no IPv4 or IPv6 address. */
    ADDRESS_INVALID(Kind.UNPROCESSABLE),
    /** Blocking this address would lock out Clutch itself, its administrators or the caller. */
    ADDRESS_PROTECTED(Kind.UNPROCESSABLE),
    /** The address is blocked already. */
    ADDRESS_ALREADY_BLOCKED(Kind.CONFLICT),
    /** The block has ended or was ended; make a new one. */
    BLOCK_ENDED(Kind.CONFLICT),
    /** The alert is about no address, so there is none to block. */
    ALERT_HAS_NO_ADDRESS(Kind.CONFLICT),
    /** The entry does not concern security. */
    NO_SECURITY_EVENT(Kind.CONFLICT),
    /** The period ends before it begins, or is longer than a report covers. */
    BAD_PERIOD(Kind.UNPROCESSABLE);

    private final Kind kind;

    AuditError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "audit";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
