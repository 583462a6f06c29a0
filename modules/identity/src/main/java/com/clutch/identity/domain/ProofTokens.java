package com.clutch.identity.domain;

import com.clutch.identity.domain.ProofToken.Purpose;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Where reset links, verification links, mailed codes and waiting sign-ins are kept: hashes only. */
public interface ProofTokens {

    void add(ProofToken token, byte[] hash, Instant now);

    /** The account that the token with this hash was handed to. */
    Optional<UUID> owner(Purpose purpose, byte[] hash);

    /** The token with this hash, locked until the end of the transaction. */
    Optional<ProofToken> lock(Purpose purpose, byte[] hash);

    /** The last token of the account, locked until the end of the transaction. */
    Optional<ProofToken> lockLatest(Purpose purpose, UUID accountId);

    /** Whether the hash belongs to the token. */
    boolean matches(UUID id, byte[] hash);

    void save(ProofToken token);

    /** Uses up every token of the account for the purpose. */
    void useUp(Purpose purpose, UUID accountId, Instant now);

    /** Forgets what expired before the moment; returns how many. */
    int forgetExpiredBefore(Instant moment);
}
