package com.clutch.assets.domain;

import com.clutch.kernel.ErrorCode;

/** The reasons for which assets says no. */
public enum AssetsError implements ErrorCode {
    /** Another asset has this serial number. */
    SERIAL_NUMBER_TAKEN(Kind.CONFLICT),
    /** The asset has been retired, so it does not change any more. */
    ASSET_RETIRED(Kind.CONFLICT),
    /** Somebody has the asset; it must come back first. */
    ASSET_ASSIGNED(Kind.CONFLICT),
    /** The asset cannot be given to anybody now; the answer names its status. */
    ASSET_NOT_AVAILABLE(Kind.CONFLICT),
    /** Somebody else had the asset during that time. */
    ASSIGNMENT_OVERLAPS(Kind.CONFLICT),
    /** The assignment has ended, so it cannot end again. */
    ASSIGNMENT_RETURNED(Kind.CONFLICT),
    /** No account with this id is known. */
    UNKNOWN_PERSON(Kind.UNPROCESSABLE),
    /** There is no such asset to refer to. */
    UNKNOWN_ASSET(Kind.UNPROCESSABLE),
    /** There is no such vendor to refer to. */
    UNKNOWN_VENDOR(Kind.UNPROCESSABLE),
    /** The asset is being worked on already. */
    MAINTENANCE_IN_PROGRESS(Kind.CONFLICT),
    /** The work is completed or cancelled; its record keeps what was done. */
    MAINTENANCE_CLOSED(Kind.CONFLICT),
    /** Another vendor has this name. */
    VENDOR_NAME_TAKEN(Kind.CONFLICT),
    /** The vendor is not active, so no contract with it can become active. */
    VENDOR_NOT_ACTIVE(Kind.CONFLICT),
    /** The vendor has contracts that hold; end them first. */
    VENDOR_HAS_CONTRACTS(Kind.CONFLICT),
    /** Another contract has this number. */
    CONTRACT_NUMBER_TAKEN(Kind.CONFLICT),
    /** The contract is active; terminate it first. */
    CONTRACT_ACTIVE(Kind.CONFLICT);

    private final Kind kind;

    AssetsError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "assets";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
