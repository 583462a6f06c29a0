package com.clutch.identity.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Where second factors and backup codes are kept. */
public interface SecondFactors {

    Optional<SecondFactor> find(UUID accountId);

    /** The second factor, locked until the end of the transaction. */
    Optional<SecondFactor> lock(UUID accountId);

    /** Stores a new one or a changed one. */
    void save(SecondFactor factor, Instant now);

    /** Gives the account other backup codes; the earlier ones are void. */
    void replaceBackupCodes(UUID accountId, Collection<byte[]> hashes);

    /** Uses a backup code up; false when there is none such or it was used before. */
    boolean useBackupCode(UUID accountId, byte[] hash, Instant now);

    /** How many backup codes are left. */
    int backupCodesLeft(UUID accountId);
}
