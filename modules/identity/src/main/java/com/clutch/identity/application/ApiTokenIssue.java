package com.clutch.identity.application;

import com.clutch.events.identity.ApiTokenIssued;
import com.clutch.identity.domain.AccessGrants;
import com.clutch.identity.domain.Account;
import com.clutch.identity.domain.Accounts;
import com.clutch.identity.domain.ApiToken;
import com.clutch.identity.domain.ApiTokens;
import com.clutch.identity.domain.SigningKeys;
import com.clutch.kernel.Actor;
import com.clutch.kernel.DomainException;
import com.clutch.kernel.Ids;
import com.clutch.platform.events.EventPublisher;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives programs long-lived tokens with which they act for the caller, within scopes that the caller holds. */
@Service
public class ApiTokenIssue {

    private final Accounts accounts;
    private final ApiTokens tokens;
    private final SigningKeys keys;
    private final AccessGrants grants;
    private final EffectivePermissions permissions;
    private final EventPublisher events;
    private final Clock clock;

    ApiTokenIssue(
            Accounts accounts,
            ApiTokens tokens,
            SigningKeys keys,
            AccessGrants grants,
            EffectivePermissions permissions,
            EventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.keys = keys;
        this.grants = grants;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token. The answer is the only time it is shown.
     *
     * @param scopes permissions it has, a part of the caller's
     * @param expiresAt at most 365 days from now
     */
    @Transactional
    public Issued issue(String name, Set<String> scopes, Instant expiresAt, Actor actor) {
        PersonOnly.check(actor);
        var account = accounts.findForUpdate(actor.id())
                .filter(Account::isActive)
                .orElseThrow(() -> DomainException.notFound("user", actor.id()));
        var now = clock.instant();
        ApiToken.check(scopes, expiresAt, permissions.of(account), now);
        // A rotation must know of this token before it decides how long the key stays known.
        keys.lock();
        var id = Ids.at(now);
        var issued = grants.issue(account.id(), id, Actor.Kind.API_TOKEN, account.email(), scopes, expiresAt);
        var token =
                new ApiToken(id, 1, account.id(), name.strip(), scopes, issued.kid(), expiresAt, null, null, null, now);
        tokens.add(token);
        events.publish(new ApiTokenIssued(
                events.header(actor),
                account.id(),
                id,
                token.name(),
                scopes.stream().sorted().toList(),
                expiresAt));
        return new Issued(issued.token(), Row.of(token, now));
    }

    /** The caller's tokens, the newest first, without the tokens themselves. */
    public List<Row> list(Actor actor) {
        var now = clock.instant();
        return tokens.of(actor.id()).stream().map(token -> Row.of(token, now)).toList();
    }

    /**
     * A token that was just made.
     *
     * @param token shown now and never again
     */
    public record Issued(String token, Row apiToken) {}

    /** What may be told of a token. */
    public record Row(
            UUID id,
            long version,
            String name,
            List<String> scopes,
            boolean active,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable String endReason,
            Instant createdAt) {

        static Row of(ApiToken token, Instant now) {
            return new Row(
                    token.id(),
                    token.version(),
                    token.name(),
                    token.scopes().stream().sorted().toList(),
                    token.isLive(now),
                    token.expiresAt(),
                    token.revokedAt(),
                    token.endReason(),
                    token.createdAt());
        }
    }
}
