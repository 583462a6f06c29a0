package com.clutch.identity.application;

import com.clutch.events.identity.ApiTokenRevoked;
import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.ApiToken;
import com.clutch.identity.domain.ApiTokens;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes API tokens back. They stop working within a second, on every instance. */
@Service
public class ApiTokenRevocation {

    private final ApiTokens tokens;
    private final AccessGrants grants;
    private final EventPublisher events;
    private final Clock clock;

    ApiTokenRevocation(ApiTokens tokens, AccessGrants grants, EventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /** One of the caller's own; a second time does no harm. */
    @Transactional
    public void revokeOwn(UUID tokenId, Actor actor) {
        var token = tokens.lock(tokenId)
                .filter(found -> found.accountId().equals(actor.id()))
                .orElseThrow(() -> DomainException.notFound("API token", tokenId));
        if (token.isLive(clock.instant())) {
            revoke(token, "revoked_by_owner", actor);
        }
    }

    /** All that the account has. */
    @Transactional
    public void revokeAllOf(UUID accountId, String reason, Actor actor) {
        tokens.lockLiveOf(accountId, clock.instant()).forEach(token -> revoke(token, reason, actor));
    }

    /** Those that may more than their owner still may. */
    @Transactional
    public void revokeBeyond(UUID accountId, Set<String> permissions, Actor actor) {
        tokens.lockLiveOf(accountId, clock.instant()).stream()
                .filter(token -> !token.isWithin(permissions))
                .forEach(token -> revoke(token, "owner_lost_permission", actor));
    }

    private void revoke(ApiToken token, String reason, Actor actor) {
        tokens.save(token.revoked(actor.id(), reason, clock.instant()), clock.instant());
        grants.revokeSession(token.id(), token.expiresAt());
        events.publish(new ApiTokenRevoked(events.header(actor), token.accountId(), token.id(), reason));
    }
}
