package com.clutch.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where API tokens are kept, without the tokens themselves. */
public interface ApiTokens {

    void add(ApiToken token);

    void save(ApiToken token, Instant now);

    /** The token, locked until the end of the transaction. */
    Optional<ApiToken> lock(UUID id);

    /** Tokens of the account that still work, locked until the end of the transaction. */
    List<ApiToken> lockLiveOf(UUID accountId, Instant now);

    /** All tokens of the account, the newest first. */
    List<ApiToken> of(UUID accountId);

    /** When the last token signed with the key expires; empty when there is none. */
    Optional<Instant> lastExpiry(String kid);
}
